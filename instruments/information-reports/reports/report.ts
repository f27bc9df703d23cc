import type { Origin } from '../contract/vocabulary.ts';

export interface Report {
  readonly caseId: string;
  readonly origin: Origin;
  readonly authorId: string | null;
  readonly authorName: string;
  readonly bodyId: string | null;
  readonly unitId: string | null;
  readonly commissionId: string | null;
  readonly isFirstHand: boolean;
  readonly source: string;
  readonly isOneMatter: boolean;
  readonly isUrgent: boolean;
  readonly situation: string;
  readonly causes: string;
  readonly advice: string;
  readonly countsElsewhere: boolean;
  readonly submittedAt: Date | null;
  readonly decidedAt: Date | null;
  readonly decidedBy: string;
  readonly decisionReason: string;
}

/** A member's own; what units and bodies send is no member's deed. */
export const deedOwner = ({ authorId, origin }: Report): string | null =>
  origin === 'unit' || origin === 'exchange' ? null : authorId;
