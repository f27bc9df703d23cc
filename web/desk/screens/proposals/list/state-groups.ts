// The states of a proposal as the office speaks of them in a list.
import type { ProposalState } from '#instruments/proposals/contract';

export const stateGroups = {
  review: ['submitted', 'pre-reviewed'],
  writing: ['draft', 'cosigning', 'returned'],
  assignment: ['filed', 'assignment-drafted'],
  handling: ['handling', 'rehandling'],
  rating: ['replied'],
  tracking: ['tracking'],
  closed: ['closed'],
  ended: ['not-filed', 'merged', 'converted', 'withdrawn', 'discarded'],
} as const satisfies Record<string, readonly ProposalState[]>;

export type StateGroup = keyof typeof stateGroups;
export const stateGroupKeys = Object.keys(stateGroups) as StateGroup[];

export function isStateGroup(value: string | undefined): value is StateGroup {
  return value !== undefined && Object.hasOwn(stateGroups, value);
}
