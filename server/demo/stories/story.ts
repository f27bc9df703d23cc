// What a story is about and how far it goes.
import type { CastMember } from '../cast.ts';
import type { ProposalText } from '../content/index.ts';

export const stages = [
  'draft',
  'cosigning',
  'submitted',
  'returned',
  'pre-reviewed',
  'not-filed',
  'converted',
  'merged',
  'withdrawn',
  'filed',
  'assignment-drafted',
  'assigned',
  'objected',
  'handling',
  'countersigning',
  'signing-off',
  'checking',
  'delivered',
  'rehandling',
  'tracking',
  'closed',
] as const;
export type Stage = (typeof stages)[number];

export interface Story {
  readonly text: ProposalText;
  readonly stage: Stage;
  readonly occasion: 'in-session' | 'ordinary';
  readonly startAt: Date;
  readonly lead: CastMember;
  readonly cosigners: readonly CastMember[];
  readonly body: { readonly id: string; readonly name: string } | null;
  /** The reply is late and nobody has answered yet. */
  readonly isLate?: boolean;
  readonly isKey?: boolean;
  /** The same matter by somebody else, merged into this one. */
  readonly twin?: Story;
  /** Why it was not filed. */
  readonly notFiled?: { readonly reasonCode: string; readonly explanation: string };
}
