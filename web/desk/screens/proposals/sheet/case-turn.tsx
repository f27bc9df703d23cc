// The one sentence: whose turn it is, how long still, until when, and — unfolded — why that date.
import type { ProposalView } from '#instruments/proposals/contract';
import { useDates, useTranslate } from '#web/client';
import { TurnLine } from '#web/ui';
import * as words from '../messages/index.ts';
import { daysOf, useCaseWords } from '../words/index.ts';
import { arithmeticOf } from './clock-arithmetic.ts';
import { useTurnSentence } from './use-turn-sentence.ts';

export function CaseTurn({ proposal }: { proposal: ProposalView }) {
  const t = useTranslate(words);
  const caseWords = useCaseWords();
  const dates = useDates();
  const sentence = useTurnSentence(proposal);
  const { clock } = proposal;
  if (!clock || clock.state === 'stopped') return <TurnLine turn={sentence} />;
  const { key, count } = daysOf(clock);
  return (
    <TurnLine
      turn={sentence}
      left={t(`standing.${key}`, { count })}
      until={t('turn.until', {
        clock: caseWords.say(`clocks.${clock.kind}`),
        date: dates.dayWithWeekday(clock.dueOn),
      })}
      isLate={clock.isOverdue}
      isProvisional={clock.provisional}
      arithmetic={arithmeticOf(clock, caseWords, dates.day)}
    />
  );
}
