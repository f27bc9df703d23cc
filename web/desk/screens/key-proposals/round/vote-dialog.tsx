import { useState } from 'react';
import type { ChoicesAnswer, RoundView } from '#instruments/key-proposals/contract';
import { useAsk, useTranslate } from '#web/client';
import { Checkbox, MultiComboBox, TextField } from '#web/ui';
import { ActDialog } from '../act-dialog.tsx';
import * as words from '../messages/index.ts';
import { useKeyWords } from '../words.ts';

export function VoteDialog({ round, onClose }: { round: RoundView; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useKeyWords();
  const { data } = useAsk<ChoicesAnswer>('key-proposals.choices');
  const shortlist = round.candidates.filter(({ sheet }) => sheet?.isShortlisted).length;
  const [places, setPlaces] = useState(String(Math.min(shortlist, round.mostNamed)));
  const [isSecret, setSecret] = useState(true);
  const [voters, setVoters] = useState<readonly string[] | null>(null);
  const voterIds = voters ?? (data?.council ?? []).map(({ id }) => id);
  return (
    <ActDialog
      act="key-proposals.open-vote"
      on={{ id: round.id, version: round.version }}
      input={{ isSecret, voterIds, places: Number(places) || 0 }}
      title={t('vote.title')}
      verb={say('key-proposals.verbs.open-vote')}
      kind="official"
      onClose={onClose}
    >
      <p>{t('vote.list', { count: shortlist })}</p>
      <TextField label={t('vote.places')} inputMode="numeric" value={places} onChange={setPlaces} />
      <MultiComboBox
        label={t('vote.voters')}
        hint={t('vote.votersHint')}
        options={(data?.people ?? []).map(({ id, name, hint }) => ({
          value: id,
          label: name,
          ...(hint ? { hint } : {}),
        }))}
        value={voterIds}
        onChange={setVoters}
      />
      <Checkbox label={t('vote.secret')} hint={t('vote.secretHint')} value={isSecret} onChange={setSecret} />
    </ActDialog>
  );
}
