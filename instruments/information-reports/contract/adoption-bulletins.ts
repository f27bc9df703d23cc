// The adoption bulletin (采用情况通报): totals for all, to each their own line, to the desk the lines without an order of merit.
import * as z from 'zod';
import { abilityView } from '#kernel/recommendations/contract';
import { nothing, reason } from './fields.ts';
import { adoptionForms, levels, upwardWalls } from './levels.ts';

export const adoptionBulletinStates = ['drafted', 'released', 'discarded'] as const;
export type AdoptionBulletinState = (typeof adoptionBulletinStates)[number];

export const draftAdoptionBulletinInput = z.object({
  year: z.int().min(1990).max(2200),
  /** 0: the whole year. */
  quarter: z.int().min(0).max(4),
});
export const discardAdoptionBulletinInput = z.object({ reason: reason(upwardWalls.reason) });
export const plainBulletinInput = nothing;

/** Reported, printed here, adopted above by level and form, instructed. Counts, and nothing else. */
export const adoptionCounts = z.object({
  submitted: z.int(),
  printed: z.int(),
  adopted: z.array(z.object({ level: z.enum(levels), form: z.enum(adoptionForms), count: z.int() })),
  instructed: z.int(),
});
export type AdoptionCounts = z.infer<typeof adoptionCounts>;

export const bulletinTotals = adoptionCounts.extend({
  issues: z.int(),
  sentUp: z.int(),
  instructions: z.int(),
  answered: z.int(),
});
export type BulletinTotals = z.infer<typeof bulletinTotals>;

export const bulletinLine = z.object({
  partyKind: z.enum(['person', 'body', 'unit']),
  name: z.string(),
  grouping: z.string(),
  counts: adoptionCounts,
});
export type BulletinLine = z.infer<typeof bulletinLine>;

export const adoptionBulletinItem = z.object({
  id: z.uuid(),
  version: z.int(),
  state: z.enum(adoptionBulletinStates),
  title: z.string(),
  year: z.int(),
  quarter: z.int(),
  releasedAt: z.iso.datetime().nullable(),
});
export const adoptionBulletinList = z.object({
  items: z.array(adoptionBulletinItem),
  /** Periods that are over and have no bulletin yet. */
  open: z.array(z.object({ year: z.int(), quarter: z.int() })),
  mayDraft: z.boolean(),
});
export type AdoptionBulletinList = z.infer<typeof adoptionBulletinList>;

export const adoptionBulletinView = adoptionBulletinItem.extend({
  from: z.iso.date(),
  until: z.iso.date(),
  totals: bulletinTotals,
  /** For the desk all, by sector and name; for everybody else their own. */
  lines: z.array(bulletinLine),
  isDesk: z.boolean(),
  countedAt: z.iso.datetime(),
  draftedBy: z.string(),
  releasedBy: z.string(),
  abilities: z.array(abilityView),
});
export type AdoptionBulletinView = z.infer<typeof adoptionBulletinView>;
