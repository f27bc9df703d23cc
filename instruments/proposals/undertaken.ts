// What the kernel must know of proposals to let units work on them, and the case's state that follows from their work.
import { answers, isActive, type Progress, type UndertakenKind } from '#kernel/undertakings';
import type { ProposalState } from './contract.ts';
import { proposalLifecycle } from './lifecycle.ts';
import { undertakingNumbers } from './settings.ts';

const isAnswered = (state: string) => state === 'delivered' || state === 'settled';

/** Where the case should stand, whatever it was before. */
function wanted({ undertakings, openCommitments }: Progress): ProposalState | null {
  const answering = undertakings.filter((one) => isActive(one) && answers(one.role));
  if (answering.length === 0) return null;
  if (answering.some(({ round, state }) => round > 1 && !isAnswered(state))) return 'rehandling';
  if (!answering.every(({ state }) => isAnswered(state))) return 'handling';
  if (!answering.every(({ state }) => state === 'settled')) return 'replied';
  return openCommitments > 0 ? 'tracking' : 'closed';
}

const isSystemMove = (from: string, to: ProposalState): boolean =>
  proposalLifecycle.transitions.some(
    (transition) =>
      transition.who.includes('system') &&
      (transition.from as readonly string[]).includes(from) &&
      [transition.to].flat().includes(to),
  );

/** A closed case stays closed: second replies and later records do not open it again. */
export function proposalCaseState(current: string, progress: Progress): ProposalState {
  const next = current === 'closed' ? null : wanted(progress);
  if (next === null || next === current) return current as ProposalState;
  if (!isSystemMove(current, next)) throw new Error(`A proposal does not go from ${current} to ${next}.`);
  return next;
}

export const proposalKind: UndertakenKind = {
  kind: proposalLifecycle.kind,
  raterRelation: 'proposer',
  numbers: undertakingNumbers,
  caseState: proposalCaseState,
  closedStates: ['closed'],
};
