// Whose turn it is, as a sentence.
import type { ProposalView } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import * as words from '../messages/index.ts';
import { sayTurn, useCaseWords } from '../words/index.ts';

const namesShown = 3;
const people: readonly string[] = ['signers', 'raters', 'lead-proposer', 'unit-leaders'];

export function useTurnSentence({ turn, state }: ProposalView): string {
  const t = useTranslate(words);
  const caseWords = useCaseWords();
  if (turn.who === null) return t('turn.ended', { state: caseWords.say(`proposals.states.${state}`) });
  const who = sayTurn(caseWords, turn.who);
  const { length } = turn.names;
  if (length === 0) return t('turn.of', { who });
  const names = turn.names.slice(0, namesShown).join(t('and'));
  return t(length > namesShown ? 'turn.ofMany' : 'turn.ofNamed', {
    ...{ who, names },
    count: length,
    kind: people.includes(turn.who) ? 'people' : 'units',
  });
}
