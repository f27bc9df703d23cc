// A verb about one unit: its report, a visit, its plan, what it mended, the recheck.
import { useState } from 'react';
import type { Finding } from '#instruments/appraisals/contract';
import { useTranslate } from '#web/client';
import { DateField, RadioGroup, Select, TextArea, TextField } from '#web/ui';
import { ActDialog } from '../act-dialog.tsx';
import * as words from '../messages/index.ts';
import { useAppraisalWords } from '../words.ts';
import { type UnitVerb, unitForms } from './unit-forms.ts';
import type { VerbDialogProps } from './verbs.tsx';

const findings = ['kept', 'partly-kept', 'not-kept'] as const satisfies readonly Finding[];

export function OfUnitDialog({ view, verb: given, onClose }: VerbDialogProps) {
  const verb = given as UnitVerb;
  const t = useTranslate(words);
  const say = useAppraisalWords();
  const form = unitForms[verb];
  const targets = view.targets.filter((target) => form.isFor(target));
  const [unitId, setUnitId] = useState(targets.length === 1 ? targets[0]!.id : '');
  const [text, setText] = useState('');
  const [day, setDay] = useState('');
  const [people, setPeople] = useState('');
  const [finding, setFinding] = useState<Finding | ''>('');
  const input = { unitId, ...form.input({ text, day, people, finding }) };
  const isMissing =
    unitId === '' ||
    text.trim().length < form.least ||
    (form.hasDay && day === '') ||
    (form.hasPeople && people.trim().length < 2) ||
    (form.hasFinding && finding === '');
  return (
    <ActDialog
      title={say(`appraisals.verbs.${verb}`)}
      name={`appraisals.${verb}`}
      sent={{ id: view.id, version: view.version, input }}
      verb={say(`appraisals.verbs.${verb}`)}
      missing={
        targets.length === 0
          ? t('target.noneLeft')
          : isMissing
            ? t('unitFormMissing', { least: form.least })
            : undefined
      }
      onClose={onClose}
    >
      <Select
        label={t('unit')}
        value={unitId}
        options={targets.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setUnitId}
      />
      {form.hasDay ? <DateField label={t(`days.${verb as 'record-visit'}`)} value={day} onChange={setDay} /> : null}
      {form.hasPeople ? (
        <TextField label={t('target.people')} maxLength={500} value={people} onChange={setPeople} />
      ) : null}
      {form.hasFinding ? (
        <RadioGroup
          label={t('target.finding')}
          value={finding}
          onChange={setFinding}
          options={findings.map((value) => ({ value, label: say(`appraisals.findings.${value}`) }))}
        />
      ) : null}
      <TextArea label={t(`texts.${verb}`)} limit={form.most} value={text} onChange={setText} />
    </ActDialog>
  );
}
