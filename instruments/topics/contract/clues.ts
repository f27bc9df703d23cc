// A topic clue (提案线索): what somebody outside or inside thinks a proposal should be about.
import * as z from 'zod';
import { type Contact, contactFields, doorCodeShape } from '#kernel/public-door/contract';
import { abilityView } from '#kernel/recommendations/contract';
import { line, reason, text } from './fields.ts';
import { clueOrigins, clueStates, screeningDecisions, walls } from './vocabulary.ts';

export { type Contact, contactFields };

export const sendClueInput = z.object({
  callId: z.uuid().nullable().default(null),
  title: line(walls.title, 4),
  text: text(walls.clueText, 10),
  place: line(100).default(''),
  contact: contactFields.default({ name: '', phone: '' }),
  /** A field no person sees; whoever fills it in is a program. */
  website: z.string().max(1_000).default(''),
  /** How long the form was open, measured by the page itself. */
  secondsTaken: z.number().min(0).max(1_000_000).default(0),
});
export type SendClueInput = z.input<typeof sendClueInput>;

export const screenClueInput = z.object({
  decision: z.enum(screeningDecisions),
  reason: reason(walls.reason),
  /** Adopted: to which call's guide list. */
  callId: z.uuid().nullable().default(null),
  /** Passed on: to whom. */
  passedTo: line(100).default(''),
});
export type ScreenClueInput = z.input<typeof screenClueInput>;
export const lookUpContactInput = z.object({ reason: reason(walls.reason) });

export { doorCodeShape as receiptCodeShape };
export const clueByCodeParameters = z.object({ code: z.string().trim().toUpperCase().max(60) });
/** What the sender reads with the receipt code: no more than they sent and what became of it. */
export const clueByCode = z.object({
  title: z.string(),
  state: z.enum(clueStates),
  receivedAt: z.iso.datetime(),
  decidedAt: z.iso.datetime().nullable(),
  reason: z.string(),
  passedTo: z.string(),
  /** Several people sent nearly the same; it is answered once. */
  isAnsweredTogether: z.boolean(),
});
export type ClueByCode = z.infer<typeof clueByCode>;

export const clueShows = ['received', 'adopted', 'in-cultivation', 'passed-on', 'not-adopted', 'all'] as const;
export const clueListParameters = z.object({
  show: z.enum(clueShows).default('received'),
  callId: z.uuid().optional(),
  words: z.string().max(100).default(''),
  cursor: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(30),
});

export const clueItem = z.object({
  id: z.uuid(),
  version: z.int(),
  state: z.enum(clueStates),
  title: z.string(),
  origin: z.enum(clueOrigins),
  sender: z.string(),
  receivedAt: z.iso.datetime(),
  /** How many sent nearly the same, itself included. */
  alikeCount: z.int(),
});
export type ClueItem = z.infer<typeof clueItem>;
export const clueList = z.object({
  items: z.array(clueItem),
  nextCursor: z.string().nullable(),
  total: z.int(),
  counts: z.record(z.enum(clueShows), z.int()),
});
export type ClueList = z.infer<typeof clueList>;

export const clueView = clueItem.extend({
  text: z.string(),
  place: z.string(),
  /** Identity numbers, telephones and the like are masked for whom it is no business. */
  isMasked: z.boolean(),
  hasContact: z.boolean(),
  call: z.object({ id: z.uuid(), title: z.string() }).nullable(),
  decision: z.object({ reason: z.string(), passedTo: z.string(), by: z.string(), at: z.iso.datetime() }).nullable(),
  alike: z.array(z.object({ id: z.uuid(), title: z.string(), text: z.string(), receivedAt: z.iso.datetime() })),
  cultivation: z.object({ id: z.uuid(), title: z.string() }).nullable(),
  /** What it grew from. */
  sources: z.array(z.object({ id: z.uuid(), kind: z.string(), title: z.string() })),
  /** Who looked the contact up, and why. */
  lookUps: z.array(z.object({ at: z.iso.datetime(), by: z.string(), reason: z.string() })),
  abilities: z.array(abilityView),
});
export type ClueView = z.infer<typeof clueView>;

export const myClues = z.object({
  items: z.array(clueItem.extend({ text: z.string(), reason: z.string(), passedTo: z.string() })),
});
export type MyClues = z.infer<typeof myClues>;
