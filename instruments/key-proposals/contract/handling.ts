import * as z from 'zod';
import { abilityView } from '#kernel/recommendations/contract';
import { instructionInput, lookBackSchema, planSchema, reportSchema, visitInput } from './inputs.ts';
import { handlingStates, leadKinds } from './vocabulary.ts';

/** What comes next in a handling. */
export const nextSteps = ['plan', 'signature', 'step', 'visit', 'report', 'look-back', 'close', 'none'] as const;

export const handlingRow = z.object({
  /** Null while nobody has taken the key proposal up. */
  id: z.uuid().nullable(),
  proposalId: z.uuid(),
  number: z.string().nullable(),
  title: z.string(),
  proposalState: z.string(),
  year: z.int().nullable(),
  state: z.enum(handlingStates).nullable(),
  lead: z.object({ kind: z.enum(leadKinds), name: z.string(), post: z.string() }).nullable(),
  supervisor: z.object({ name: z.string(), post: z.string() }).nullable(),
  visits: z.int(),
  next: z.object({ step: z.enum(nextSteps), onDay: z.iso.date().nullable(), what: z.string() }),
});
export type HandlingRow = z.infer<typeof handlingRow>;

export const handlingList = z.object({ items: z.array(handlingRow), nextCursor: z.null(), mayTakeUp: z.boolean() });
export const handlingListParameters = z.object({
  year: z.coerce.number().int().optional(),
  cursor: z.string().optional(),
  limit: z.coerce.number().optional(),
});
export type HandlingList = z.infer<typeof handlingList>;

const recorded = { id: z.uuid(), byName: z.string() };
export const visitView = visitInput.extend(recorded);
export const instructionView = instructionInput.extend({ ...recorded, unitName: z.string().nullable() });

export const handlingView = handlingRow.extend({
  id: z.uuid(),
  version: z.int(),
  supervisorId: z.uuid(),
  plan: planSchema.nullable(),
  planSignedAt: z.iso.datetime().nullable(),
  report: reportSchema.nullable(),
  lookBack: lookBackSchema.nullable(),
  visitRecords: z.array(visitView),
  /** Those the asker may read; how many there are besides is not said. */
  instructions: z.array(instructionView),
  abilities: z.array(abilityView),
});
export type HandlingView = z.infer<typeof handlingView>;

export const handlingParameters = z.object({ id: z.uuid() });
export const ofProposalParameters = z.object({ proposalId: z.uuid() });
export const ofProposalAnswer = z.object({ handling: handlingView.nullable() });
export type OfProposalAnswer = z.infer<typeof ofProposalAnswer>;
