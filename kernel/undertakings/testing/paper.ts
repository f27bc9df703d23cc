// A toy instrument whose cases units work on: a paper with two recommendations, answered to its proposers.
import type { UndertakenKind } from '../undertaken-kind.ts';
import { answers, isActive, type Progress } from '../undertaking.ts';

export const paperNumbers = {
  objectionWorkingDays: 5,
  adjudicateDays: 7,
  firstMeetingWorkingDays: 15,
  minimumConsultations: 2,
  coOpinionDays: 30,
  replyMonths: 3,
  maximumMonths: 6,
  countersignWorkingDays: 5,
  checkWorkingDays: 5,
  feedbackWorkingDays: 15,
  rehandleDays: 30,
  classSet: 'ABC-1',
  classLetters: ['A', 'B', 'C'],
} as const;

const isAnswered = (state: string) => state === 'delivered' || state === 'settled';

function caseState(current: string, { undertakings, openCommitments }: Progress): string {
  if (current === 'closed') return current;
  const answering = undertakings.filter((one) => isActive(one) && answers(one.role));
  if (!answering.every(({ state }) => isAnswered(state))) return 'handling';
  if (!answering.every(({ state }) => state === 'settled')) return 'replied';
  return openCommitments > 0 ? 'tracking' : 'closed';
}

export const paperKind: UndertakenKind = {
  kind: 'paper',
  raterRelation: 'proposer',
  numbers: () => paperNumbers,
  caseState,
  closedStates: ['closed'],
};
