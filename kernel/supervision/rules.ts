// Why a rung of the ladder cannot be taken, or null. It runs from the clock and stops when the unit has answered.
import { type Refusal, refuse } from '#platform/errors';
import type { LadderStep } from './contract.ts';
import { type Circumstances, type Ladder, takenIn, type Watched } from './ladder.ts';

export interface SupervisionFacts extends Watched, Circumstances {
  readonly ladder: Ladder;
  readonly endedOn: string | null;
  /** The day before which a reminder would be noise. */
  readonly remindFrom: string;
}

function stands({ clockState, endedOn }: SupervisionFacts): Refusal | null {
  if (clockState === 'stopped') return refuse('answered-already', { on: endedOn ?? '' });
  return clockState === 'paused' ? refuse('clock-paused') : null;
}

function isFresh(facts: SupervisionFacts, step: LadderStep | 'answer'): Refusal | null {
  const taken = takenIn(facts, step);
  return taken ? refuse('step-already-taken', { on: taken.takenOn }) : null;
}

const isLate = ({ dueOn, today }: SupervisionFacts): Refusal | null =>
  dueOn < today ? null : refuse('not-late', { dueOn });

const isTheUnits = ({ isOwn }: SupervisionFacts): Refusal | null => (isOwn ? refuse('own-desk') : null);

const climbs = (facts: SupervisionFacts, step: LadderStep): Refusal | null =>
  stands(facts) ?? isTheUnits(facts) ?? isFresh(facts, step) ?? isLate(facts);

export function canRemind(facts: SupervisionFacts): Refusal | null {
  const { today, remindFrom } = facts;
  return stands(facts) ?? isFresh(facts, 'remind') ?? (today < remindFrom ? refuse('too-early', { remindFrom }) : null);
}

export const canNoteCall = (facts: SupervisionFacts): Refusal | null => climbs(facts, 'phone');

export const canSendNotice = (facts: SupervisionFacts): Refusal | null => climbs(facts, 'notice');

/** The leaders read a case in which the written notice was given and its time has run out. */
export function canReport(facts: SupervisionFacts): Refusal | null {
  const inTheWay = climbs(facts, 'leader');
  if (inTheWay) return inTheWay;
  const notice = takenIn(facts, 'notice');
  const isUsed = facts.rules.rungs.some(({ step, isUsed: used }) => step === 'notice' && used);
  if (!notice) return isUsed ? refuse('notice-first') : null;
  const isOpen = notice.untilOn !== null && facts.today <= notice.untilOn && !takenIn(facts, 'answer');
  return isOpen ? refuse('notice-still-open', { untilOn: notice.untilOn! }) : null;
}

export function canPutOff(facts: SupervisionFacts): Refusal | null {
  return stands(facts) ?? (facts.ladder.next ? null : refuse('ladder-ended'));
}

export function canAnswerNotice(facts: SupervisionFacts): Refusal | null {
  const inTheWay = stands(facts);
  if (inTheWay) return inTheWay;
  return takenIn(facts, 'notice') ? isFresh(facts, 'answer') : refuse('notice-missing');
}

export interface DateWanted {
  readonly date: string;
  readonly from: string;
  readonly to: string;
}

/** A date that is named lies ahead, and not beyond what anybody may grant. */
export const isWithin = ({ date, from, to }: DateWanted): Refusal | null =>
  date < from || date > to ? refuse('date-out-of-range', { from, to }) : null;
