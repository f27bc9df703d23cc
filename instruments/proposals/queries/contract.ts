// Answers of the smaller questions: people to invite, staff of a unit, the look-back list of promises.
import * as z from 'zod';
import { commitmentStates, commitmentView } from '#kernel/recommendations/contract';

export const peopleParameters = z.object({ words: z.string().max(60).default('') });
/** Members of the current term who can be invited to sign; never a phone or an address. */
export const people = z.object({
  people: z.array(
    z.object({ id: z.uuid(), name: z.string(), sector: z.string().nullable(), post: z.string().nullable() }),
  ),
});
export type People = z.infer<typeof people>;

export const unitStaffParameters = z.object({ unitId: z.uuid() });
const staff = z.array(z.object({ id: z.uuid(), name: z.string(), post: z.string().nullable() }));
export const unitStaff = z.object({ leaders: staff, drafters: staff, contacts: staff });
export type UnitStaff = z.infer<typeof unitStaff>;

export const commitmentFilters = ['open', 'overdue', 'to-verify', 'verified', 'all'] as const;
export const commitmentParameters = z.object({
  show: z.enum(commitmentFilters).default('open'),
  unitId: z.uuid().optional(),
  sessionId: z.uuid().optional(),
  /** Due on or before this day. */
  dueBy: z.iso.date().optional(),
  cursor: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type CommitmentParameters = z.input<typeof commitmentParameters>;
export const commitmentList = z.object({
  items: z.array(
    commitmentView.extend({
      proposal: z.object({
        id: z.uuid(),
        number: z.string().nullable(),
        title: z.string(),
        version: z.int(),
      }),
    }),
  ),
  total: z.int(),
  counts: z.record(z.enum(commitmentStates), z.int()),
  overdue: z.int(),
  nextCursor: z.string().nullable(),
});
export type CommitmentList = z.infer<typeof commitmentList>;
