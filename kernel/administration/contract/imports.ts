// An import as people see it: what would happen, what happened, and which rows need a hand.
import * as z from 'zod';
import { limitField } from './fields.ts';

export const importStates = ['dry-run', 'applying', 'applied', 'undoing', 'undone'] as const;
export type ImportState = (typeof importStates)[number];
export const rowStandings = ['new', 'changed', 'unchanged', 'error'] as const;
export type RowStanding = (typeof rowStandings)[number];
export const rowOutcomes = ['made', 'changed', 'unchanged', 'skipped', 'undone', 'kept'] as const;
export type RowOutcomeName = (typeof rowOutcomes)[number];

export const importInput = z.strictObject({ runId: z.uuid() });

export const importSummary = z.object({
  id: z.uuid(),
  kind: z.string(),
  fileName: z.string(),
  state: z.enum(importStates),
  counts: z.object({ rows: z.int(), new: z.int(), changed: z.int(), unchanged: z.int(), error: z.int() }),
  outcomes: z.record(z.string(), z.int()),
  /** Rows worked through and rows to work through, while that takes long. */
  done: z.int(),
  toDo: z.int(),
  createdBy: z.string(),
  createdAt: z.iso.datetime(),
  appliedAt: z.iso.datetime().nullable(),
  undoneAt: z.iso.datetime().nullable(),
});
export type ImportSummary = z.infer<typeof importSummary>;

export const importKindView = z.object({ kind: z.string(), name: z.string(), columns: z.array(z.string()) });
export const importList = z.object({ runs: z.array(importSummary), kinds: z.array(importKindView) });
export type ImportList = z.infer<typeof importList>;

export const importRunParameters = z.object({
  id: z.uuid(),
  standing: z.enum(rowStandings).optional(),
  after: z.coerce.number().int().min(0).default(0),
  limit: limitField(200, 100),
});

export const importRowView = z.object({
  rowNumber: z.int(),
  label: z.string(),
  standing: z.enum(rowStandings),
  /** What is wrong or worth knowing, in words; a notice does not keep the row out. */
  problems: z.array(z.object({ column: z.string().nullable(), said: z.string(), isNotice: z.boolean() })),
  /** Columns that would change or did change, by their names. */
  changes: z.array(z.string()),
  outcome: z.enum(rowOutcomes).nullable(),
  /** Why a row was left out or could not be undone. */
  note: z.string().nullable(),
});
export type ImportRowView = z.infer<typeof importRowView>;

export const importRun = importSummary.extend({
  headerRows: z.array(z.int()),
  unknownColumns: z.array(z.string()),
  missingColumns: z.array(z.string()),
  passedOver: z.int(),
  rows: z.array(importRowView),
  nextAfter: z.int().nullable(),
});
export type ImportRun = z.infer<typeof importRun>;
