// The plain facts that the rules of a proposal look at, gathered once by the subject's loader.
import type { ProposalKind } from './contract.ts';

export interface ProposalFacts {
  readonly kind: ProposalKind;
  readonly occasion: 'in-session' | 'ordinary';
  readonly titleLength: number;
  readonly bodyLength: number;
  readonly hasSituation: boolean;
  readonly recommendationLengths: readonly number[];
  readonly isOneMatter: boolean;
  readonly hasCategory: boolean;
  readonly signedCount: number;
  /** The lead let every member read the draft and ask to sign it. */
  readonly isOpenToJoining: boolean;
  /** The person who acts is invited already, or has signed. */
  readonly isAmongSigners: boolean;
  readonly hasBody: boolean;
  readonly isBodyConfirmed: boolean;
  /** The person who acts keeps the body's seal or convenes it, so that submitting confirms. */
  readonly speaksForBody: boolean;
  /** The session's window for in-session proposals; null for ordinary ones, or while no session is announced. */
  readonly window: { readonly opensAt: Date; readonly cutsOffAt: Date } | null;
  /** Several windows are open and the writer has not chosen; the window is then that of the one that closes last. */
  readonly isSessionAmbiguous: boolean;
  /** The lead proposer holds a seat today. */
  readonly holdsSeat: boolean;
  /** Proposals merged into this one. */
  readonly mergedInCount: number;
  readonly proposedUnits: readonly { readonly role: string }[];
  readonly wasReturned: boolean;
  readonly limits: { readonly title: number; readonly body: number };
  readonly now: Date;
}
