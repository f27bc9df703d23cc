import { useState } from 'react';
import type { ChoicesAnswer, RoundView } from '#instruments/key-proposals/contract';
import { useAsk, useTranslate } from '#web/client';
import { ComboBox, Select, TextArea } from '#web/ui';
import { ActDialog } from '../act-dialog.tsx';
import * as words from '../messages/index.ts';
import { useKeyWords } from '../words.ts';

const office = 'office';

export function NominateDialog({ round, onClose }: { round: RoundView; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useKeyWords();
  const [typed, setTyped] = useState('');
  const [proposalId, setProposal] = useState('');
  const [body, setBody] = useState('');
  const [reason, setReason] = useState('');
  const { data } = useAsk<ChoicesAnswer>('key-proposals.choices', { text: typed }, { keepsPrevious: true });
  const isOffice = (data?.people.length ?? 0) > 0;
  const bodies = (data?.bodies ?? []).map(({ id, name }) => ({ value: id, label: name }));
  const options = isOffice ? [{ value: office, label: t('nominate.office') }, ...bodies] : bodies;
  const chosen = body || (options.length === 1 ? (options[0]?.value ?? '') : '');
  return (
    <ActDialog
      act="key-proposals.nominate"
      on={{ id: round.id, version: round.version }}
      input={{ proposalId, bodyId: chosen === office ? null : chosen, reason }}
      title={t('nominate.title')}
      verb={say('key-proposals.verbs.nominate')}
      onClose={onClose}
    >
      <ComboBox
        label={t('nominate.proposal')}
        hint={t('nominate.proposalHint')}
        options={(data?.proposals ?? []).map((one) => ({
          value: one.proposalId,
          label: one.title,
          ...(one.number ? { hint: one.number } : {}),
        }))}
        match={() => true}
        value={proposalId}
        onChange={setProposal}
        onTyped={setTyped}
      />
      <Select label={t('nominate.body')} value={chosen} options={options} onChange={setBody} />
      <TextArea label={t('nominate.reason')} value={reason} onChange={setReason} limit={1000} />
    </ActDialog>
  );
}
