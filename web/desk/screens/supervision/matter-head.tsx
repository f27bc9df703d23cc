// The head of a matter: the case it belongs to, what is waited for, until when, and why that date.
import type { MatterView } from '#kernel/supervision/contract';
import { useDates, useTranslate } from '#web/client';
import { Link, TurnLine } from '#web/ui';
import { arithmeticOf } from '../proposals/sheet/clock-arithmetic.ts';
import { useCaseWords } from '../proposals/words/index.ts';
import * as words from './messages/index.ts';
import { useSupervisionWords } from './use-supervision-words.ts';

export function MatterHead({ matter }: { matter: MatterView }) {
  const t = useTranslate(words);
  const say = useSupervisionWords();
  const caseWords = useCaseWords();
  const dates = useDates();
  const { proposal, clock, standing } = matter;
  const isLate = standing === 'late';
  const count = Math.abs(matter.remainingWorkingDays);
  const awaited = say.dynamic(`supervision.waits.${matter.waitsFor}`);
  return (
    <header className="supervision-head">
      {proposal.number ? <p className="ui-official-number">{proposal.number}</p> : null}
      <h2 className="ui-document-title">
        <Link href={`/proposals/${proposal.id}`}>{proposal.title}</Link>
      </h2>
      <TurnLine
        turn={t('turn', { awaited })}
        left={standing === 'ended' ? t('standing.ended') : t(isLate ? 'standing.late' : 'standing.left', { count })}
        until={t('until', { date: dates.dayWithWeekday(matter.dueOn) })}
        isLate={isLate}
        isProvisional={clock?.provisional}
        arithmetic={clock ? arithmeticOf(clock, caseWords, dates.day) : []}
      />
    </header>
  );
}
