// What one may do with the round; every verb asks before it decides.
import { type ComponentType, useState } from 'react';
import type { RoundView } from '#instruments/key-proposals/contract';
import { useTranslate } from '#web/client';
import { VerbBar } from '#web/ui';
import { ConfirmedAct } from '../confirmed-act.tsx';
import * as words from '../messages/index.ts';
import { PaperLinks } from '../paper-links.tsx';
import { useKeyWords } from '../words.ts';
import { NominateDialog } from './nominate-dialog.tsx';
import { TieDialog } from './tie-dialog.tsx';
import { VoteDialog } from './vote-dialog.tsx';

type Props = { round: RoundView; onClose: () => void };

const forms: Readonly<Record<string, ComponentType<Props>>> = {
  nominate: NominateDialog,
  'open-vote': VoteDialog,
  'decide-tie': TieDialog,
};
const plain = ['start-screening', 'close-vote', 'run-off', 'void-vote', 'close-round'] as const;
const order = [
  'nominate',
  'start-screening',
  'open-vote',
  'close-vote',
  'run-off',
  'decide-tie',
  'void-vote',
  'close-round',
];

/** A tie makes some verbs the ones to use, and others useless. */
function fits(verb: string, round: RoundView): boolean {
  const last = round.ballots.at(-1);
  if (verb === 'close-vote') return last?.state === 'open';
  if (verb === 'run-off') return last?.state === 'tied' && last.rules.round === 1;
  if (verb === 'decide-tie') return last?.state === 'tied' && last.rules.round > 1;
  return verb !== 'screen';
}

export function RoundVerbs({ round }: { round: RoundView }) {
  const t = useTranslate(words);
  const say = useKeyWords();
  const [chosen, setChosen] = useState<string | null>(null);
  const verbs = order
    .flatMap((verb) => round.abilities.filter((ability) => ability.verb === verb && fits(verb, round)))
    .map((ability, index) => ({
      key: ability.verb,
      label: say.dynamic(`key-proposals.verbs.${ability.verb}`),
      kind: index === 0 ? ('primary' as const) : ('plain' as const),
      disabledReason: ability.isAllowed ? undefined : ability.reason,
      run: () => setChosen(ability.verb),
    }));
  const Form = chosen ? forms[chosen] : undefined;
  const confirmed = plain.find((verb) => verb === chosen);
  const close = () => setChosen(null);
  return (
    <>
      <VerbBar label={round.title} verbs={verbs}>
        {round.state === 'decided' || round.state === 'closed' ? (
          <PaperLinks name="decided-list" id={round.id} label={t('documents.decided')} />
        ) : null}
      </VerbBar>
      {Form ? <Form round={round} onClose={close} /> : null}
      {confirmed ? (
        <ConfirmedAct
          verb={confirmed}
          on={{ id: round.id, version: round.version }}
          asksReason={confirmed === 'void-vote'}
          onClose={close}
        />
      ) : null}
    </>
  );
}
