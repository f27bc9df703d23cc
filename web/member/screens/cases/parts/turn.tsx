// Whose turn it is, until when, and why that date.

import type { ProposalView } from '#instruments/proposals/contract';
import { explain } from '#kernel/deadlines/contract';
import { useDates, useTranslate } from '#web/client';
import { TurnLine } from '#web/ui';
import { sayTurn, useCaseWords } from '../../words/index.ts';
import * as words from '../messages/index.ts';

export function Turn({ view }: { view: ProposalView }) {
  const t = useTranslate(words);
  const caseWords = useCaseWords();
  const dates = useDates();
  const { turn, clock, state } = view;
  if (turn.who === null) {
    const isDone = state === 'closed' || state === 'tracking';
    return <TurnLine turn={t(isDone ? 'page.noTurn' : 'page.noTurnStopped')} />;
  }
  const names = turn.names.slice(0, 3).join('、');
  const who = sayTurn(caseWords, turn.who);
  const line = names
    ? t('turn.ofNames', { names: turn.names.length > 3 ? `${names}…` : names })
    : t('turn.of', { who });
  if (!clock || clock.state === 'stopped') return <TurnLine turn={line} />;
  const clockName = caseWords.knows(`clocks.${clock.kind}`) ? caseWords.say(`clocks.${clock.kind}`) : '';
  const count = clock.isOverdue ? clock.overdueWorkingDays : clock.remainingWorkingDays;
  const key = clock.isOverdue ? 'late' : clock.state === 'paused' ? 'paused' : count === 0 ? 'today' : 'left';
  const date = dates.dayWithWeekday(clock.dueOn);
  return (
    <TurnLine
      turn={line}
      until={clockName ? t('turn.until', { clock: clockName, date }) : date}
      left={t(`turn.${key}`, { count })}
      isLate={clock.isOverdue}
      isProvisional={clock.provisional}
      arithmetic={explain(clock.steps, caseWords.say).map((explanation, index) => ({
        amount: t('turn.step', { number: index + 1 }),
        explanation,
      }))}
    />
  );
}
