// The coverages as ratios with the list behind, and who the members are, in numbers.
import * as z from 'zod';
import { day, named } from './fields.ts';
import { branchKinds, compositionTables } from './vocabulary.ts';

const uncovered = z.object({ id: z.uuid(), name: z.string(), sector: z.string(), committee: z.string() });
export const ratio = z.object({ covered: z.int(), total: z.int(), uncovered: z.array(uncovered) });
export type Ratio = z.infer<typeof ratio>;
export const coverageKinds = ['placement', 'party-organisation', 'party-work'] as const;
export type CoverageKind = (typeof coverageKinds)[number];

export const coverage = z.object({
  placement: ratio,
  /** Null for whoever may not know who is a party member. */
  partyOrganisation: ratio.nullable(),
  partyWork: ratio,
});
export type Coverage = z.infer<typeof coverage>;

export const branchView = z.object({
  id: z.uuid(),
  name: z.string(),
  kind: z.enum(branchKinds),
  body: named,
  fromOn: day,
  untilOn: day.nullable(),
  members: z.array(named.extend({ isSecretary: z.boolean() })),
});
export type BranchView = z.infer<typeof branchView>;
export const branches = z.object({ items: z.array(branchView), candidates: z.array(named) });
export type Branches = z.infer<typeof branches>;

export const compositionRow = z.object({
  /** A name, or a key of the catalogue. */
  key: z.string(),
  /** Null: fewer than three, for named roles only. */
  count: z.int().nullable(),
  percent: z.number().nullable(),
});
export const composition = z.object({
  term: named,
  total: z.int(),
  tables: z.array(z.object({ key: z.enum(compositionTables), rows: z.array(compositionRow) })),
});
export type Composition = z.infer<typeof composition>;
export type CompositionTable = Composition['tables'][number];
