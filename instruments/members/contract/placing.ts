// What the acts of placement take.
import * as z from 'zod';
import { day, line, reason } from './fields.ts';
import { branchKinds, posts, walls } from './vocabulary.ts';

const people = z.array(z.uuid()).min(1).max(walls.atOnce);

export const placeInput = z.strictObject({
  personIds: people,
  bodyId: z.uuid(),
  post: z.enum(posts).default('member'),
  effectiveOn: day,
  reason,
  /** Said by whoever knows that the member leaves another special committee for this one. */
  isChange: z.boolean().default(false),
});
export type PlaceInput = z.infer<typeof placeInput>;

export const leaveInput = z.strictObject({ personIds: people, bodyId: z.uuid(), lastOn: day, reason });
export const changeSectorInput = z.strictObject({ personId: z.uuid(), sectorId: z.uuid(), effectiveOn: day, reason });
export const undoChangeInput = z.strictObject({ changeId: z.uuid() });

export const setPhoneForInput = z.strictObject({ phoneFor: z.enum(['nobody', 'my-bodies', 'all-members']) });
export const lookUpPhoneInput = z.strictObject({ personId: z.uuid(), reason });

export const saveBranchInput = z.strictObject({
  id: z.uuid().optional(),
  bodyId: z.uuid(),
  name: line(60, 2),
  kind: z.enum(branchKinds),
  fromOn: day,
  memberIds: z.array(z.uuid()).max(300).default([]),
  secretaryId: z.uuid().nullable().default(null),
});
export type SaveBranchInput = z.infer<typeof saveBranchInput>;
export const endBranchInput = z.strictObject({ id: z.uuid(), lastOn: day, reason });
