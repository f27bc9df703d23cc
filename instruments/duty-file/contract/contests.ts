// A line contested, or one that is missing (异议): the member says why, the office decides with its reason.
import * as z from 'zod';
import { abilityView } from '#kernel/recommendations/contract';
import { fileIds, reason } from './fields.ts';
import { fileView } from './outside.ts';
import { contestOutcomes, contestStates, walls } from './vocabulary.ts';

export const contestInput = z.object({
  /** The line, or … */
  deedId: z.uuid().nullable().default(null),
  /** … what is missing, and of which day. */
  missing: z
    .object({ kind: z.string().max(60), doneOn: z.iso.date() })
    .nullable()
    .default(null),
  reason: reason(walls.reason),
  fileIds: fileIds(walls.files),
});
export type ContestInput = z.input<typeof contestInput>;

export const upholdContestInput = z.object({
  outcome: z.enum(contestOutcomes),
  reason: reason(walls.reason),
  /** Corrected or entered: the right day; absent, it stays as it is. */
  doneOn: z.iso.date().nullable().default(null),
  /** What the rules count with, by the names and values the kind declares; absent, it stays as it is. */
  facts: z
    .record(
      z.string().max(60),
      z.union([z.string().trim().min(1).max(100), z.number().min(0).max(1_000_000), z.boolean()]),
    )
    .refine((facts) => Object.keys(facts).length <= 20)
    .nullable()
    .default(null),
});
export type UpholdContestInput = z.input<typeof upholdContestInput>;
export const refuseContestInput = z.object({ reason: reason(walls.reason) });

/** What the kind of the line declares, as it stands; each may be corrected. */
export const factOfLine = z.object({
  name: z.string(),
  type: z.enum(['number', 'text', 'flag']),
  /** The only values a text may have; empty: free. */
  values: z.array(z.string()),
  value: z.union([z.string(), z.number(), z.boolean()]).nullable(),
});
export type FactOfLine = z.infer<typeof factOfLine>;

export const contestView = z.object({
  id: z.uuid(),
  version: z.int(),
  state: z.enum(contestStates),
  personId: z.uuid(),
  personName: z.string(),
  deedId: z.uuid().nullable(),
  /** What the line says, or what is missing. */
  sentence: z.string(),
  about: z.string(),
  isMissing: z.boolean(),
  facts: z.array(factOfLine),
  doneOn: z.iso.date(),
  reason: z.string(),
  files: z.array(fileView),
  decision: z
    .object({
      by: z.string(),
      at: z.iso.datetime(),
      reason: z.string(),
      outcome: z.enum(contestOutcomes).nullable(),
      correctedOn: z.iso.date().nullable(),
    })
    .nullable(),
  raisedAt: z.iso.datetime(),
  abilities: z.array(abilityView),
});
export type ContestView = z.infer<typeof contestView>;
export const contestList = z.object({ items: z.array(contestView), nextCursor: z.uuid().nullable() });
export type ContestList = z.infer<typeof contestList>;
