// Points by hand with their evidence, and the decision for whoever may take it.
import { useState } from 'react';
import type { AwardView, YearView } from '#instruments/assessments/contract';
import * as assessments from '#instruments/assessments/messages';
import { useTranslate } from '#web/client';
import { Button, DataTable, RadioGroup, TextField } from '#web/ui';
import * as words from './messages/index.ts';
import { VerbDialog } from './verb-dialog.tsx';

function Decide({ year, award, onClose }: { year: YearView; award: AwardView; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useTranslate(assessments);
  const [outcome, setOutcome] = useState('');
  const [note, setNote] = useState('');
  return (
    <VerbDialog
      act="assessments.decide-award"
      title={say('assessments.verbs.decide-award')}
      kind="official"
      on={{ id: year.id, version: year.version }}
      input={{ awardId: award.id, outcome, note }}
      isComplete={outcome === 'approved' || (outcome === 'refused' && note.trim() !== '')}
      onClose={onClose}
    >
      <p>{`${award.name} · ${award.item} · ${award.points}`}</p>
      <RadioGroup
        label={t('fields.outcome')}
        value={outcome}
        options={(['approved', 'refused'] as const).map((value) => ({
          value,
          label: say(`assessments.outcomes.${value}`),
        }))}
        onChange={setOutcome}
      />
      <TextField
        label={t('fields.note')}
        isOptional={outcome !== 'refused'}
        maxLength={500}
        value={note}
        onChange={setNote}
      />
    </VerbDialog>
  );
}

export function AwardList({ year }: { year: YearView }) {
  const t = useTranslate(words);
  const say = useTranslate(assessments);
  const [award, setAward] = useState<AwardView>();
  if (year.awards.length === 0) return <p className="ui-soft">{t('noAwards')}</p>;
  return (
    <>
      <DataTable
        caption={t('awards')}
        rows={year.awards}
        rowKey={({ id }) => id}
        columns={[
          { key: 'name', header: t('columns.name'), onPhone: 'title', cell: ({ name }) => name },
          { key: 'item', header: t('columns.item'), cell: ({ item, points }) => `${item} · ${points}` },
          { key: 'reason', header: t('columns.reason'), cell: ({ reason }) => reason },
          {
            key: 'file',
            header: t('columns.evidence'),
            cell: ({ file }) =>
              file ? (
                <a href={`/api/files/${file.id}`} download>
                  {file.name}
                </a>
              ) : (
                ''
              ),
          },
          {
            key: 'by',
            header: t('columns.by'),
            cell: ({ proposedBy, decidedBy }) => [proposedBy, decidedBy].filter(Boolean).join(' / '),
          },
          {
            key: 'outcome',
            header: t('columns.outcome'),
            cell: (one) =>
              one.outcome ? (
                [say(`assessments.outcomes.${one.outcome}`), one.note].filter(Boolean).join('：')
              ) : one.mayDecide ? (
                <Button onClick={() => setAward(one)}>{say('assessments.verbs.decide-award')}</Button>
              ) : (
                ''
              ),
          },
        ]}
      />
      {award ? <Decide year={year} award={award} onClose={() => setAward(undefined)} /> : null}
    </>
  );
}
