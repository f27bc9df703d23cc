import { useState } from 'react';
import type { RoundView } from '#instruments/key-proposals/contract';
import { useTranslate } from '#web/client';
import { CheckboxGroup, TextArea } from '#web/ui';
import { ActDialog } from '../act-dialog.tsx';
import * as words from '../messages/index.ts';
import { useKeyWords } from '../words.ts';

/** The presiding chairperson's word on a second tie. */
export function TieDialog({ round, onClose }: { round: RoundView; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useKeyWords();
  const [itemIds, setItems] = useState<readonly string[]>([]);
  const [reason, setReason] = useState('');
  const last = round.ballots.at(-1);
  const tied = new Set(last?.tally?.items.filter(({ outcome }) => outcome === 'tied').map(({ id }) => id));
  const options = (last?.rules.items ?? []).filter(({ id }) => tied.has(id));
  return (
    <ActDialog
      act="key-proposals.decide-tie"
      on={{ id: round.id, version: round.version }}
      input={{ itemIds, reason }}
      title={t('tie.title')}
      verb={say('key-proposals.verbs.decide-tie')}
      kind="official"
      onClose={onClose}
    >
      <CheckboxGroup
        label={t('tie.choose')}
        hint={t('tie.hint')}
        options={options.map(({ id, label }) => ({ value: id, label }))}
        value={itemIds}
        onChange={setItems}
      />
      <TextArea label={t('tie.reason')} value={reason} onChange={setReason} limit={5000} />
    </ActDialog>
  );
}
