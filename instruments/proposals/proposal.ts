// A proposal as its acts see it: what it keeps beyond the case's shell.
import type { ProposalKind } from './contract.ts';
import type { SignerState } from './tables.ts';

export interface Signer {
  readonly personId: string;
  readonly position: number;
  readonly isLead: boolean;
  readonly state: SignerState;
}

export interface Proposal {
  readonly caseId: string;
  readonly kind: ProposalKind;
  readonly occasion: 'in-session' | 'ordinary';
  /** The session the writer chose, where several are open. */
  readonly aimedSessionId: string | null;
  readonly situation: string;
  readonly isOneMatter: boolean;
  readonly bodyId: string | null;
  readonly bodyConfirmedAt: Date | null;
  readonly suggestedUnitIds: readonly string[];
  readonly attachmentIds: readonly string[];
  readonly leadPersonId: string;
  readonly leadName: string;
  readonly proposerName: string;
  readonly submittedAt: Date | null;
  readonly returnedCount: number;
  readonly mainCaseId: string | null;
  readonly signers: readonly Signer[];
}

/** Everything the loader asks of the record in one question. */
export interface ProposalStanding {
  readonly proposal: Proposal;
  readonly leadHoldsSeat: boolean;
  readonly revisionCount: number;
  readonly mergedInCount: number;
  /** Persons who are answered and told of decisions: the signers, and those of proposals merged into this one. */
  readonly proposerIds: readonly string[];
  /** The actor is named on the case, personally, by unit or by body. */
  readonly isNamed: boolean;
}

export const signersIn = (proposal: Pick<Proposal, 'signers'>, state: SignerState): string[] =>
  proposal.signers.filter((signer) => signer.state === state).map((signer) => signer.personId);

export const cosignersIn = (proposal: Pick<Proposal, 'signers'>, ...states: SignerState[]): string[] =>
  proposal.signers.filter(({ isLead, state }) => !isLead && states.includes(state)).map(({ personId }) => personId);
