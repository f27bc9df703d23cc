// Back to back (背靠背): what one person may see of the sheets before everything is disclosed, as one pure answer.
import type { Opinion, Remark } from './appraisal.ts';
import type { Side } from './contract.ts';

export interface Disclosure {
  readonly isDisclosed: boolean;
  /** The side the reader stands on; null for those who only look on. */
  readonly side: Side | null;
}

/** Before: one's own side's sheet and no other. Co-signers stand on the proposer's side. */
export const visibleOpinions = (opinions: readonly Opinion[], { isDisclosed, side }: Disclosure): Opinion[] =>
  opinions.filter((opinion) => isDisclosed || opinion.side === side);

export const visibleRemarks = (remarks: readonly Remark[], { isDisclosed, side }: Disclosure): Remark[] =>
  isDisclosed || side === 'proposer' ? [...remarks] : [];
