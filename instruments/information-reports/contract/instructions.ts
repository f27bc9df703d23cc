// A leader's instruction (批示): who may read its text, which unit carries it out, what the unit answers.
import * as z from 'zod';
import { abilityView } from '#kernel/recommendations/contract';
import { line, nothing, reason, text } from './fields.ts';
import { levels, secrecyClasses, upwardWalls } from './levels.ts';

export const instructionStates = [
  'recorded',
  'transferred',
  'handling',
  'answered',
  'cleared',
  'filed',
  'withdrawn',
] as const;
export type InstructionState = (typeof instructionStates)[number];

export const recordInstructionInput = z.object({
  issueId: z.uuid(),
  leader: line(upwardWalls.leader, 2),
  level: z.enum(levels),
  givenOn: z.iso.date(),
  secrecy: z.enum(secrecyClasses),
  /** May stay away: of what may not be kept here one records only that it is there. */
  text: text(upwardWalls.instruction).default(''),
});
export type RecordInstructionInput = z.input<typeof recordInstructionInput>;
export const transferInstructionInput = z.object({
  unitId: z.uuid(),
  task: text(upwardWalls.task, 2),
  dueOn: z.iso.date(),
  /** The unit reads the very words too. */
  showsText: z.boolean().default(false),
});
export const returnInstructionInput = z.object({ reason: reason(upwardWalls.reason) });
export const answerInstructionInput = z.object({
  answer: text(upwardWalls.answer, 2),
  fileId: z.uuid().nullable().default(null),
});
export const sendAnswerBackInput = z.object({ reason: reason(upwardWalls.reason), dueOn: z.iso.date() });
export const clearAnswerInput = z.object({ text: text(upwardWalls.answer, 2) });
export const signForInstructionInput = nothing;

export const instructionItem = z.object({
  id: z.uuid(),
  version: z.int(),
  state: z.enum(instructionStates),
  title: z.string(),
  issueNumber: z.string(),
  level: z.enum(levels),
  leader: z.string(),
  givenOn: z.iso.date(),
  secrecy: z.enum(secrecyClasses),
  unit: z.string(),
  dueOn: z.iso.date().nullable(),
});
export type InstructionItem = z.infer<typeof instructionItem>;

export const instructionShows = ['open', 'with-units', 'answered', 'ended', 'all'] as const;
export const instructionParameters = z.object({
  show: z.enum(instructionShows).default('open'),
  cursor: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});
export const instructionList = z.object({
  items: z.array(instructionItem),
  nextCursor: z.string().nullable(),
  total: z.int(),
  counts: z.record(z.enum(instructionShows), z.int()),
});
export type InstructionList = z.infer<typeof instructionList>;

export const instructionView = instructionItem.extend({
  issueId: z.uuid(),
  /** Null for whom it is no business. */
  text: z.string().nullable(),
  hasText: z.boolean(),
  /** The bulletin it was written on. */
  issueText: z.string(),
  unitId: z.uuid().nullable(),
  task: z.string(),
  showsText: z.boolean(),
  transferredAt: z.iso.datetime().nullable(),
  signedFor: z.object({ by: z.string(), at: z.iso.datetime() }).nullable(),
  returnedReason: z.string(),
  answer: z.object({ text: z.string(), by: z.string(), at: z.iso.datetime(), fileId: z.uuid().nullable() }).nullable(),
  cleared: z.object({ text: z.string(), at: z.iso.datetime() }).nullable(),
  closedReason: z.string(),
  today: z.iso.date(),
  units: z.array(z.object({ id: z.uuid(), name: z.string() })),
  timeline: z.array(z.object({ at: z.iso.datetime(), what: z.string(), actor: z.string() })),
  abilities: z.array(abilityView),
});
export type InstructionView = z.infer<typeof instructionView>;
