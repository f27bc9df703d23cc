// Where a matter stands on the ladder (催办阶梯) and when the next rung is due: pure, from its date and what was done.
import {
  addWorkingDays,
  type CalendarDate,
  laterOf,
  type WorkingCalendar,
  workingDaysBetween,
} from '#kernel/deadlines';
import type { LadderState, LadderStep } from './contract.ts';

export interface Rung {
  readonly step: LadderStep;
  readonly isUsed: boolean;
  /** The first rung counts from the missed date, each other from the one before it. */
  readonly afterWorkingDays: number;
  readonly runsByItself: boolean;
}

export interface LadderRules {
  readonly rungs: readonly Rung[];
  readonly soonWorkingDays: number;
  readonly silenceWorkingDays: number;
  readonly answerWithinWorkingDays: number;
  readonly putOffMaximumDays: number;
}

export interface TakenStep {
  readonly step: LadderStep | 'put-off' | 'answer';
  readonly round: number;
  readonly takenOn: CalendarDate;
  readonly untilOn: CalendarDate | null;
}

/** What the ladder needs to know of a matter. */
export interface Watched {
  readonly dueOn: CalendarDate;
  readonly round: number;
  readonly clockState: 'running' | 'paused' | 'stopped';
  /** It lies on a desk of the house itself, which is reminded and nothing more. */
  readonly isOwn: boolean;
  readonly taken: readonly TakenStep[];
}

export interface Circumstances {
  readonly rules: LadderRules;
  readonly calendar: WorkingCalendar;
  readonly today: CalendarDate;
}

export interface NextStep {
  readonly step: LadderStep;
  readonly dueOn: CalendarDate;
  readonly isDue: boolean;
  readonly runsByItself: boolean;
}

export interface Rest {
  readonly untilOn: CalendarDate;
  readonly why: 'put-off' | 'promised' | 'answered';
}

export interface Ladder {
  readonly standing: 'in-time' | 'late' | 'paused' | 'ended';
  /** Below zero once the day has passed. */
  readonly remainingWorkingDays: number;
  readonly state: LadderState;
  readonly next: NextStep | null;
  readonly rest: Rest | null;
  readonly answerBy: CalendarDate | null;
}

export const takenIn = ({ taken, round }: Pick<Watched, 'taken' | 'round'>, step: TakenStep['step']) =>
  taken.find((one) => one.round === round && one.step === step);

function stateOf(watched: Watched): LadderState {
  if (takenIn(watched, 'leader')) return 'reported';
  if (takenIn(watched, 'notice')) return 'noticed';
  if (takenIn(watched, 'phone')) return 'phoned';
  return takenIn(watched, 'remind') ? 'reminded' : 'watched';
}

const whys = { 'put-off': 'put-off', phone: 'promised', answer: 'answered' } as const;

/** The latest date somebody named, as long as it has not passed. */
function restOf({ taken, round }: Watched, today: CalendarDate): Rest | null {
  const named = taken.flatMap(({ step, round: of, untilOn }): Rest[] =>
    of === round && untilOn !== null && untilOn >= today && step in whys
      ? [{ untilOn, why: whys[step as keyof typeof whys] }]
      : [],
  );
  return named.sort((one, other) => other.untilOn.localeCompare(one.untilOn))[0] ?? null;
}

const dayAfter = (date: CalendarDate, calendar: WorkingCalendar) => addWorkingDays(date, 1, calendar);

/** Not before the dates that were named have passed: a promise, a rest, the time to answer a notice. */
function earliestAfterDates({ taken, round }: Watched, calendar: WorkingCalendar): CalendarDate | null {
  const untils = taken.flatMap(({ round: of, untilOn }) => (of === round && untilOn !== null ? [untilOn] : []));
  const latest = untils.sort().at(-1);
  return latest ? dayAfter(latest, calendar) : null;
}

function nextOf(watched: Watched, { rules, calendar, today }: Circumstances): NextStep | null {
  const rungs = rules.rungs.filter(({ isUsed, step }) => isUsed && (!watched.isOwn || step === 'remind'));
  const order = rules.rungs.map(({ step }) => step);
  const highest = Math.max(-1, ...order.map((step, index) => (takenIn(watched, step) ? index : -1)));
  const rung = rungs.find(({ step }) => order.indexOf(step) > highest);
  if (!rung) return null;
  const before = highest < 0 ? undefined : takenIn(watched, order[highest]!);
  const from = before ? laterOf(before.takenOn, watched.dueOn) : watched.dueOn;
  const planned = addWorkingDays(from, rung.afterWorkingDays, calendar);
  const earliest = earliestAfterDates(watched, calendar);
  const dueOn = earliest ? laterOf(planned, earliest) : planned;
  const isDue = watched.clockState === 'running' && dueOn <= today;
  return { step: rung.step, dueOn, isDue, runsByItself: rung.runsByItself };
}

export function ladderOf(watched: Watched, circumstances: Circumstances): Ladder {
  const { dueOn, clockState } = watched;
  const { today, calendar } = circumstances;
  const isLive = clockState === 'running';
  const notice = takenIn(watched, 'notice');
  const state = stateOf(watched);
  return {
    standing: clockState === 'stopped' ? 'ended' : isLive ? (dueOn < today ? 'late' : 'in-time') : 'paused',
    remainingWorkingDays: workingDaysBetween(today, dueOn, calendar),
    state,
    next: clockState === 'stopped' ? null : nextOf(watched, circumstances),
    rest: isLive ? restOf(watched, today) : null,
    answerBy: clockState !== 'stopped' && notice && !takenIn(watched, 'answer') ? notice.untilOn : null,
  };
}
