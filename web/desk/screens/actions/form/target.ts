// What a verb acts on: a case, one unit's undertaking in it, or one commitment. The version is always the case's.
import type { ProposalView } from '#instruments/proposals/contract';
import type { CommitmentView } from '#kernel/recommendations/contract';
import type { UndertakingView } from '#kernel/undertakings/contract';

export interface Target {
  family: 'proposals' | 'undertakings' | 'commitments';
  id: string;
  caseId: string;
  version: number;
}

export interface Envelope {
  id: string;
  version: number;
  input: unknown;
}

export function caseTarget({ id, version }: Pick<ProposalView, 'id' | 'version'>): Target {
  return { family: 'proposals', id, caseId: id, version };
}

export function undertakingTarget({ id: caseId, version }: ProposalView, { id }: UndertakingView): Target {
  return { family: 'undertakings', id, caseId, version };
}

export function commitmentTarget({ id: caseId, version }: ProposalView, { id }: CommitmentView): Target {
  return { family: 'commitments', id, caseId, version };
}
