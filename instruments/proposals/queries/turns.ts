// Whose turn it is, as one table: in this capacity, at these states, something waits for that person's hand.
// The lists "my turn" and "to decide" are made from it; the lifecycles say which verbs are meant.
import type { ProposalState } from '../contract.ts';

type Undertaking = 'assigned' | 'objected' | 'handling' | 'countersigning' | 'signing-off' | 'checking' | 'delivered';

/** Where the hand is needed: the case itself, one unit's job, or a smaller thing on it. */
export type Turn =
  | { readonly capacity: CaseCapacity; readonly on: 'case'; readonly states: readonly ProposalState[] }
  | { readonly capacity: JobCapacity; readonly on: 'undertaking'; readonly states: readonly Undertaking[] }
  | {
      readonly capacity: 'supervision-officer';
      readonly on: 'extension';
      readonly states: readonly ['requested'];
    }
  | {
      readonly capacity: UnitRole;
      readonly on: 'countersignature';
      readonly states: readonly ['countersigning'];
    }
  | { readonly capacity: 'proposer'; readonly on: 'commitment'; readonly states: readonly ['evidence-given'] }
  | { readonly capacity: UnitRole; readonly on: 'commitment'; readonly states: readonly ['promised'] };

export type UnitRole = 'unit-contact' | 'unit-drafter' | 'unit-leader';
type OfficeRole = 'proposal-officer' | 'proposal-committee-head' | 'supervision-officer';
export type CaseCapacity = 'lead-proposer' | 'invited-signer' | 'body-keeper' | OfficeRole;
export type JobCapacity = UnitRole | 'supervision-officer' | 'proposer';

/** A promise asks for a hand this long before its date. */
export const promisedSoonDays = 30;

export const turns: readonly Turn[] = [
  // While signers are asked it is theirs; once all have answered, the lead sends it in.
  { capacity: 'lead-proposer', on: 'case', states: ['draft', 'cosigning', 'returned'] },
  { capacity: 'invited-signer', on: 'case', states: ['cosigning', 'returned'] },
  { capacity: 'body-keeper', on: 'case', states: ['draft', 'cosigning', 'returned'] },
  { capacity: 'proposal-officer', on: 'case', states: ['submitted', 'filed'] },
  { capacity: 'proposal-committee-head', on: 'case', states: ['pre-reviewed', 'assignment-drafted'] },
  { capacity: 'supervision-officer', on: 'case', states: ['assignment-drafted'] },
  { capacity: 'supervision-officer', on: 'undertaking', states: ['objected', 'checking'] },
  { capacity: 'supervision-officer', on: 'extension', states: ['requested'] },
  { capacity: 'unit-contact', on: 'undertaking', states: ['assigned', 'handling'] },
  { capacity: 'unit-drafter', on: 'undertaking', states: ['handling'] },
  { capacity: 'unit-leader', on: 'undertaking', states: ['signing-off'] },
  { capacity: 'unit-contact', on: 'countersignature', states: ['countersigning'] },
  { capacity: 'unit-drafter', on: 'countersignature', states: ['countersigning'] },
  { capacity: 'unit-contact', on: 'commitment', states: ['promised'] },
  { capacity: 'proposer', on: 'undertaking', states: ['delivered'] },
  { capacity: 'proposer', on: 'commitment', states: ['evidence-given'] },
];

const bySeatOrBody = ['lead-proposer', 'invited-signer', 'proposer'] as const;

export interface Holdings {
  readonly hasPerson: boolean;
  readonly roles: readonly string[];
  readonly speaksForBodies: boolean;
}

/** The rows that can concern somebody at all. */
export function turnsFor({ hasPerson, roles, speaksForBodies }: Holdings): Turn[] {
  return turns.filter(({ capacity }) => {
    if ((bySeatOrBody as readonly string[]).includes(capacity)) return hasPerson;
    return capacity === 'body-keeper' ? speaksForBodies : roles.includes(capacity);
  });
}
