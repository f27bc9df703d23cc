// Points by hand: who, for what, how many, and the evidence.
import { useState } from 'react';
import type { YearView } from '#instruments/assessments/contract';
import * as assessments from '#instruments/assessments/messages';
import { isRefusal, request, type SpokenRefusal, useTranslate } from '#web/client';
import { ComboBox, DateField, FileField, Select, TextField } from '#web/ui';
import * as words from './messages/index.ts';
import { VerbDialog } from './verb-dialog.tsx';

interface Evidence {
  readonly id: string;
  readonly name: string;
  readonly error?: string;
}

async function upload(file: File): Promise<Evidence> {
  const body = new FormData();
  body.append('purpose', 'attachment');
  body.append('file', file);
  const answer = await request<Evidence | SpokenRefusal>('/files', { method: 'POST', body });
  return isRefusal(answer)
    ? { id: '', name: file.name, error: (answer as SpokenRefusal).message }
    : (answer as Evidence);
}

export function AwardDialog({ year, onClose }: { year: YearView; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useTranslate(assessments);
  const [values, setValues] = useState({
    personId: '',
    itemId: year.awardItems[0]?.id ?? '',
    points: '',
    doneOn: '',
    reason: '',
  });
  const [file, setFile] = useState<Evidence>();
  const { personId, itemId, points, doneOn, reason } = values;
  // Chinese keyboards write the sign of a deduction in more than one way.
  const typed = points.trim().replace(/^[−－–]/, '-');
  const set = (key: keyof typeof values) => (value: string) => setValues((before) => ({ ...before, [key]: value }));
  const isNumber = /^-?\d{1,3}(\.\d{1,2})?$/.test(typed) && Number(typed) !== 0;
  const deducts = (year.awardItems.find(({ id }) => id === itemId)?.least ?? 0) < 0;
  const isComplete = isNumber && [personId, itemId, doneOn, file?.id].every(Boolean) && reason.trim().length > 4;
  return (
    <VerbDialog
      act="assessments.propose-award"
      title={say('assessments.verbs.propose-award')}
      on={{ id: year.id, version: year.version }}
      input={{ personId, itemId, points: Number(typed), doneOn, reason, fileId: file?.id }}
      isComplete={isComplete}
      onClose={onClose}
    >
      <ComboBox
        label={t('fields.personId')}
        value={personId}
        options={year.members.map((one) => ({ value: one.personId, label: one.name, hint: one.sector }))}
        onChange={set('personId')}
      />
      <Select
        label={t('fields.itemId')}
        emptyLabel={null}
        value={itemId}
        options={year.awardItems.map(({ id, name, most, least }) => ({
          value: id,
          label: least < 0 ? `${name}（${least}～${most}）` : `${name}（≤ ${most}）`,
        }))}
        onChange={set('itemId')}
      />
      <TextField
        label={t('fields.points')}
        hint={deducts ? t('fields.pointsMinus') : undefined}
        // The number pad of many phones has no minus.
        inputMode={deducts ? 'text' : 'decimal'}
        maxLength={7}
        value={points}
        onChange={set('points')}
      />
      <DateField label={t('fields.doneOn')} value={doneOn} onChange={set('doneOn')} />
      <TextField label={t('fields.reason')} maxLength={500} value={reason} onChange={set('reason')} />
      <FileField
        label={t('fields.file')}
        isMultiple={false}
        files={file ? [file] : []}
        onAdd={([chosen]) => chosen && void upload(chosen).then(setFile)}
        onRemove={() => setFile(undefined)}
      />
    </VerbDialog>
  );
}
