// Liaison (联系制度): pairs, contacts and what of them may be seen by whom, the plan that leaves nobody out.
import * as z from 'zod';
import { liaisonKind } from '#kernel/liaison/contract';
import { abilityView } from '#kernel/recommendations/contract';
import { line, reason, text } from './fields.ts';

export const pairStates = ['standing', 'ended'] as const;
export type PairState = (typeof pairStates)[number];
export const contactWays = ['visit', 'talk', 'telephone', 'message', 'gathering', 'other'] as const;
export type ContactWay = (typeof contactWays)[number];
export const walls = {
  note: 500,
  reason: 500,
  groupName: 60,
  sharedWith: 10,
  planRows: 1_000,
  contactors: 100,
} as const;

const frequencyDays = z.int().min(1).max(730);
export const startPairInput = z.object({
  kind: liaisonKind,
  contactorId: z.uuid(),
  contacteeId: z.uuid().nullable().default(null),
  /** Of a group of sector people: what they are called. */
  groupName: line(walls.groupName).default(''),
  sectorId: z.uuid().nullable().default(null),
  /** Absent: as the committee's settings say for the kind. */
  frequencyDays: frequencyDays.nullable().default(null),
  fromOn: z.iso.date(),
  untilOn: z.iso.date().nullable().default(null),
});
export type StartPairInput = z.input<typeof startPairInput>;
export const changePairInput = z.object({ frequencyDays, untilOn: z.iso.date().nullable().default(null) });
export const endPairInput = z.object({ reason: reason(walls.reason) });
export const noteContactInput = z.object({
  heldOn: z.iso.date(),
  way: z.enum(contactWays),
  text: text(walls.note).default(''),
});
export type NoteContactInput = z.input<typeof noteContactInput>;
export const shareContactInput = z.object({ contactId: z.uuid(), personIds: z.array(z.uuid()).max(walls.sharedWith) });
export const takeBackContactInput = z.object({ contactId: z.uuid() });
export const assignPairsInput = z.object({
  kind: liaisonKind,
  rows: z
    .array(z.object({ contactorId: z.uuid(), contacteeId: z.uuid() }))
    .min(1)
    .max(walls.planRows),
  fromOn: z.iso.date(),
  frequencyDays: frequencyDays.nullable().default(null),
});

export const pairShows = ['standing', 'due', 'ended', 'all'] as const;
export const pairListParameters = z.object({
  show: z.enum(pairShows).default('standing'),
  kind: liaisonKind.optional(),
  words: z.string().max(60).default(''),
});
export const pairItem = z.object({
  id: z.uuid(),
  version: z.int(),
  state: z.enum(pairStates),
  kind: liaisonKind,
  contactor: z.string(),
  contactee: z.string(),
  sector: z.string(),
  frequencyDays: z.int(),
  fromOn: z.iso.date(),
  untilOn: z.iso.date().nullable(),
  lastContactOn: z.iso.date().nullable(),
  /** How many took place; what they were about is the two's. */
  contacts: z.int(),
});
export type PairItem = z.infer<typeof pairItem>;
export const pairList = z.object({ items: z.array(pairItem), counts: z.record(z.enum(pairShows), z.int()) });
export type PairList = z.infer<typeof pairList>;

export const contactView = z.object({
  id: z.uuid(),
  heldOn: z.iso.date(),
  way: z.enum(contactWays),
  by: z.string(),
  /** Null for whom it is no business. */
  text: z.string().nullable(),
  sharedWith: z.array(z.object({ id: z.uuid(), name: z.string() })),
  isMine: z.boolean(),
});
export type ContactView = z.infer<typeof contactView>;

export const pairView = pairItem.extend({
  contactorId: z.uuid(),
  contacteeId: z.uuid().nullable(),
  /** What the asker is in it; null for the office. */
  part: z.enum(['contactor', 'contactee']).nullable(),
  nextOn: z.iso.date().nullable(),
  isDue: z.boolean(),
  notes: z.array(contactView),
  matters: z.array(z.object({ id: z.uuid(), title: z.string(), state: z.string() })),
  timeline: z.array(z.object({ at: z.iso.datetime(), name: z.string(), actor: z.string() })),
  abilities: z.array(abilityView),
});
export type PairView = z.infer<typeof pairView>;

/** The phone's page: whom I contact and when next, who contacts me, what was shared with me. */
export const myLiaison = z.object({
  iContact: z.array(pairItem.extend({ nextOn: z.iso.date(), isDue: z.boolean() })),
  contactMe: z.array(pairItem),
  shared: z.array(contactView.extend({ pairId: z.uuid(), about: z.string() })),
});
export type MyLiaison = z.infer<typeof myLiaison>;

const person = z.object({ id: z.uuid(), name: z.string(), sector: z.string() });
/** For each kind, who should have a contactor and who has none. */
export const liaisonCoverage = z.object({
  kinds: z.array(z.object({ kind: liaisonKind, covered: z.int(), total: z.int(), without: z.array(person) })),
});
export type LiaisonCoverage = z.infer<typeof liaisonCoverage>;

export const liaisonPlanParameters = z.object({
  kind: liaisonKind,
  /** Ids with commas between them. */
  contactorIds: z
    .string()
    .max(40 * walls.contactors)
    .default(''),
});
export const liaisonPlan = z.object({
  rows: z.array(z.object({ contactor: person, contactee: person })),
  /** Each contactor with those they have already and would get. */
  loads: z.array(z.object({ contactor: person, before: z.int(), planned: z.int() })),
  without: z.int(),
});
export type LiaisonPlan = z.infer<typeof liaisonPlan>;
