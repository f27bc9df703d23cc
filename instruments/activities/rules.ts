// Pure rules of an activity: each answers why not, or null.
import { type Attendance, attendedStates, type RollReply } from '#kernel/gatherings/contract';
import { type Refusal, refuse } from '#platform/errors';
import type { ActivityState, SpeechMark } from './contract/vocabulary.ts';

export interface OwnFacts {
  readonly reply: RollReply;
  readonly attendance: Attendance;
  readonly contest: 'none' | 'open' | 'decided';
}

export interface ActivityFacts {
  readonly now: number;
  readonly today: string;
  readonly startsAt: number;
  readonly hasPlace: boolean;
  readonly called: number;
  /** Requests for leave that nobody has decided on. */
  readonly openRequests: number;
  /** Last days: for leave, for being excused afterwards, for contesting the list. */
  readonly leaveUntil: string;
  readonly excuseUntil: string;
  readonly contestUntil: string | null;
  readonly needsMinutes: boolean;
  readonly hasMinutes: boolean;
  readonly takesSpeeches: boolean;
  /** The asker's own line on the roll. */
  readonly own: OwnFacts | null;
}

const doorsOpenBefore = 2 * 3_600_000;
const hasBegun = ({ now, startsAt }: ActivityFacts): boolean => now >= startsAt;

export function canAnnounce(facts: ActivityFacts): Refusal | null {
  if (facts.called === 0) return refuse('roll-empty');
  if (!facts.hasPlace) return refuse('place-missing');
  return hasBegun(facts) ? refuse('activity-already-begun') : null;
}

export const beforeStart = (facts: ActivityFacts): Refusal | null =>
  hasBegun(facts) ? refuse('activity-already-begun') : null;

export const canBegin = ({ now, startsAt }: ActivityFacts): Refusal | null =>
  now < startsAt - doorsOpenBefore ? refuse('activity-not-begun') : null;

export const canEnd = (facts: ActivityFacts): Refusal | null => (hasBegun(facts) ? null : refuse('activity-not-begun'));

export const canConfirm = (facts: ActivityFacts): Refusal | null =>
  hasBegun(facts) ? refuse('answer-after-start') : null;

function alreadyAsked(own: OwnFacts | null): Refusal | null {
  if (own?.reply === 'leave-requested') return refuse('leave-asked-already');
  return own?.reply === 'leave-granted' ? refuse('leave-granted-already') : null;
}

export function canAskLeave(facts: ActivityFacts): Refusal | null {
  if (hasBegun(facts)) return refuse('leave-after-start', { until: facts.excuseUntil });
  if (facts.today > facts.leaveUntil) return refuse('leave-too-late', { until: facts.leaveUntil });
  return alreadyAsked(facts.own);
}

export function canAskExcuse(facts: ActivityFacts): Refusal | null {
  if (!hasBegun(facts)) return refuse('excuse-before-start');
  if (facts.today > facts.excuseUntil) return refuse('excuse-too-late', { until: facts.excuseUntil });
  if (facts.own && attendedStates.includes(facts.own.attendance)) return refuse('excuse-while-present');
  return alreadyAsked(facts.own);
}

export const canSettle = ({ openRequests }: ActivityFacts): Refusal | null =>
  openRequests > 0 ? refuse('leave-undecided', { count: openRequests }) : null;

export function canClose({ needsMinutes, hasMinutes, openRequests }: ActivityFacts): Refusal | null {
  if (openRequests > 0) return refuse('leave-undecided', { count: openRequests });
  return needsMinutes && !hasMinutes ? refuse('minutes-missing') : null;
}

export function canContest({ today, contestUntil, own }: ActivityFacts): Refusal | null {
  if (own?.contest === 'open') return refuse('contest-open-already');
  if (own?.contest === 'decided') return refuse('contest-decided-already');
  return contestUntil !== null && today > contestUntil ? refuse('contest-too-late', { until: contestUntil }) : null;
}

export const canHandInSpeech = ({ takesSpeeches }: ActivityFacts): Refusal | null =>
  takesSpeeches ? null : refuse('speeches-not-taken');

/** What is on the record as given cannot be taken out any more. */
export const canRemoveSpeech = (mark: SpeechMark): Refusal | null =>
  mark === 'spoken' || mark === 'circulated' ? refuse('speech-given-already') : null;

interface Place {
  readonly personId: string;
  readonly seat: string;
}

/** Whoever is not called has no seat, and no seat has two. */
export function placingProblem(roll: readonly Place[], { personId, seat }: Place): Refusal | null {
  if (!roll.some((line) => line.personId === personId)) return refuse('person-not-called');
  const isTaken = seat !== '' && roll.some((line) => line.seat === seat && line.personId !== personId);
  return isTaken ? refuse('seat-taken-twice') : null;
}

const nearMilliseconds = 12 * 3_600_000;

/** When the people at the door and in the hall want its screens. */
export const isNear = (state: ActivityState, startsAt: Date, now: Date): boolean =>
  state === 'under-way' ||
  state === 'held' ||
  (state === 'announced' && startsAt.getTime() - now.getTime() <= nearMilliseconds);

const longestDays = 60;

/** What is wrong with the hours typed. */
export function unsoundHours(startsAt: Date, endsAt: Date): Refusal | null {
  if (endsAt <= startsAt) return refuse('ends-before-it-starts');
  const days = (endsAt.getTime() - startsAt.getTime()) / 86_400_000;
  return days > longestDays ? refuse('activity-too-long', { days: longestDays }) : null;
}

/** What a line of the roll becomes when the list is settled: silence is an absence, granted leave is an excuse. */
export function settledAttendance(attendance: Attendance, reply: RollReply): Attendance {
  if (attendance !== 'open' && attendance !== 'absent') return attendance;
  return reply === 'leave-granted' ? 'excused' : 'unexcused';
}

/** How many must be there: more than the share of those called. */
export const neededForQuorum = (called: number, percent: number): number => Math.floor((called * percent) / 100) + 1;
