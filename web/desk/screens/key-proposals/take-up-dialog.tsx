import { useState } from 'react';
import { useTranslate } from '#web/client';
import { TextField } from '#web/ui';
import { ActDialog } from './act-dialog.tsx';
import { LeadersFields, leadersOf } from './leaders-fields.tsx';
import * as words from './messages/index.ts';

export function TakeUpDialog(props: { proposalId: string; title: string; onClose: () => void }) {
  const t = useTranslate(words);
  const [year, setYear] = useState(String(new Date().getFullYear()));
  const [leaders, setLeaders] = useState(leadersOf());
  return (
    <ActDialog
      act="key-proposals.take-up"
      input={{ proposalId: props.proposalId, year: Number(year) || 0, ...leaders }}
      title={t('takeUp.title')}
      verb={t('handlings.takeUp')}
      onClose={props.onClose}
    >
      <p>{props.title}</p>
      <TextField label={t('takeUp.year')} inputMode="numeric" value={year} onChange={setYear} />
      <LeadersFields value={leaders} onChange={setLeaders} />
    </ActDialog>
  );
}
