// One unit's job on a case, as the rules and acts see it.
import type { UndertakingRole, UndertakingState } from './contract.ts';

export interface Undertaking {
  readonly id: string;
  readonly caseId: string;
  readonly unitId: string;
  readonly role: UndertakingRole;
  readonly state: UndertakingState;
  readonly round: number;
  readonly position: number;
  readonly leaderId: string | null;
  readonly drafterId: string | null;
  readonly contactId: string | null;
  readonly opinion: string | null;
  readonly opinionAt: Date | null;
  readonly mayObject: boolean;
  readonly assignedAt: Date | null;
  readonly signedForAt: Date | null;
  readonly deliveredAt: Date | null;
  readonly settledAt: Date | null;
}

export interface ReplyAnswer {
  readonly recommendationId: string;
  readonly verdict: 'adopted' | 'partly-adopted' | 'not-adopted' | null;
  readonly text: string;
  readonly commitments: readonly { readonly text: string; readonly dueOn: string | null }[];
}

export interface Reply {
  readonly id: string;
  readonly undertakingId: string;
  readonly round: number;
  readonly opening: string;
  readonly closing: string;
  readonly classLetter: string | null;
  readonly classSet: string;
  readonly publication: 'open' | 'on-request' | 'not-open' | null;
  readonly publicationReason: string;
  readonly answers: readonly ReplyAnswer[];
  readonly documentNumber: string | null;
  readonly isSealed: boolean;
  readonly signedOffBy: string | null;
  readonly signedOffByName: string | null;
  readonly signedOffAt: Date | null;
  readonly deliveredAt: Date | null;
  readonly secondReply: string | null;
  readonly secondReplyAt: Date | null;
}

/** Roles whose unit answers the proposer itself; co-units answer through the lead. */
export const answers = (role: UndertakingRole): boolean => role !== 'co';

/** Gone to another unit, or not yet given out: it takes no part in what the case waits for. */
export const isActive = ({ state }: Pick<Undertaking, 'state'>): boolean =>
  state !== 'transferred' && state !== 'proposed';

/** What a case's state and turn are derived from. */
export interface Progress {
  readonly undertakings: readonly Pick<Undertaking, 'role' | 'state' | 'round'>[];
  readonly openCommitments: number;
}

/** Whose turn it is while units are at work: the earliest hand that is needed. */
export function turnOf({ undertakings, openCommitments }: Progress): string | null {
  const active = undertakings.filter(isActive);
  const some = (...states: UndertakingState[]) => active.some(({ state }) => states.includes(state));
  if (some('objected', 'checking')) return 'supervision-office';
  if (some('assigned', 'handling')) return 'units';
  if (some('signing-off')) return 'unit-leaders';
  if (some('countersigning')) return 'co-units';
  if (some('delivered')) return 'raters';
  return openCommitments > 0 ? 'units' : null;
}
