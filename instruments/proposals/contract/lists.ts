// Work lists, choices of the forms, and statistics.
import * as z from 'zod';
import { undertakingRoles } from '#kernel/undertakings/contract';
import { occasions, proposalKinds, proposalStates, spheres } from './vocabulary.ts';

export const proposalListItem = z.object({
  id: z.uuid(),
  title: z.string(),
  number: z.string().nullable(),
  state: z.enum(proposalStates),
  kind: z.enum(proposalKinds),
  occasion: z.enum(occasions),
  category: z.string().nullable(),
  /** First proposer or body, and how many signed in all. */
  proposer: z.string(),
  signerCount: z.int(),
  units: z.array(z.object({ name: z.string(), role: z.enum(undertakingRoles) })),
  turn: z.string().nullable(),
  dueOn: z.string().nullable(),
  remainingWorkingDays: z.int().nullable(),
  classLetter: z.string().nullable(),
  isKey: z.boolean(),
  updatedAt: z.iso.datetime(),
  submittedAt: z.iso.datetime().nullable(),
  version: z.int(),
  /** Present in search results: a passage with the found words marked by their offsets. */
  excerpt: z.object({ text: z.string(), marks: z.array(z.tuple([z.int(), z.int()])) }).optional(),
});
export type ProposalListItem = z.infer<typeof proposalListItem>;

export const listSorts = ['updated', 'due', 'number', 'submitted'] as const;
export const listParameters = z.object({
  states: z.string().max(400).optional(),
  mine: z.enum(['signed', 'invited', 'unit', 'turn']).optional(),
  sessionId: z.uuid().optional(),
  categoryId: z.uuid().optional(),
  unitId: z.uuid().optional(),
  occasion: z.enum(occasions).optional(),
  kind: z.enum(proposalKinds).optional(),
  classLetter: z.string().max(2).optional(),
  isLate: z.enum(['yes']).optional(),
  isKey: z.enum(['yes']).optional(),
  words: z.string().max(200).optional(),
  sort: z.enum(listSorts).default('updated'),
  cursor: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type ListParameters = z.input<typeof listParameters>;
export const proposalList = z.object({
  items: z.array(proposalListItem),
  total: z.int(),
  nextCursor: z.string().nullable(),
});
export type ProposalList = z.infer<typeof proposalList>;

export const choices = z.object({
  categories: z.array(
    z.object({ id: z.uuid(), parentId: z.uuid().nullable(), name: z.string(), sphere: z.enum(spheres) }),
  ),
  units: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      shortName: z.string(),
      initials: z.string(),
      system: z.string(),
    }),
  ),
  bodies: z.array(z.object({ id: z.uuid(), name: z.string(), kind: z.string() })),
  sessions: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      from: z.iso.datetime(),
      until: z.iso.datetime(),
      isOpen: z.boolean(),
    }),
  ),
  classLetters: z.array(z.string()),
});
export type Choices = z.infer<typeof choices>;

export const today = z.object({
  decide: z.array(proposalListItem),
  waiting: z.array(proposalListItem),
  fresh: z.array(proposalListItem),
  counts: z.record(z.string(), z.int()),
});
export type Today = z.infer<typeof today>;

export const statistics = z.object({
  sessionName: z.string().nullable(),
  /** What one unit of the counts is: a proposal, or one unit's undertaking. */
  tables: z.array(
    z.object({
      key: z.enum(['state', 'category', 'sphere', 'kind', 'unit', 'class', 'rating']),
      countingUnit: z.enum(['proposal', 'undertaking', 'reply', 'rating']),
      total: z.int(),
      rows: z.array(z.object({ key: z.string(), label: z.string().nullable(), count: z.int() })),
    }),
  ),
});
export type Statistics = z.infer<typeof statistics>;
