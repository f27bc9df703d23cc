// What an absentee makes up for (补学): a note on the materials, accepted or returned.
import * as z from 'zod';
import { abilityView } from '#kernel/recommendations/contract';
import { nothing, reason, text } from './fields.ts';
import { makeUpStates, walls } from './vocabulary.ts';

export const startMakeUpInput = z.object({ gatheringId: z.uuid(), personId: z.uuid() });
export const handInInput = z.object({ note: text(walls.makeUpNote, 20) });
export const acceptMakeUpInput = nothing;
export const returnMakeUpInput = z.object({ reason: reason(walls.reason) });
export const extendMakeUpInput = z.object({ untilOn: z.iso.date(), reason: reason(walls.reason) });
export const excuseMakeUpInput = z.object({ reason: reason(walls.reason) });
export const lapseMakeUpInput = nothing;

export const makeUpItem = z.object({
  id: z.uuid(),
  version: z.int(),
  state: z.enum(makeUpStates),
  /** The gathering that was missed. */
  title: z.string(),
  person: z.string(),
  heldOn: z.iso.date(),
  dueOn: z.iso.date(),
  hours: z.number(),
});
export type MakeUpItem = z.infer<typeof makeUpItem>;

export const absentee = z.object({
  gatheringId: z.uuid(),
  title: z.string(),
  heldOn: z.iso.date(),
  personId: z.uuid(),
  person: z.string(),
});
export const makeUpList = z.object({
  items: z.array(makeUpItem),
  /** Who missed a closed study gathering and has nothing to make up yet; the night's work begins them by itself. */
  absentees: z.array(absentee),
});
export type MakeUpList = z.infer<typeof makeUpList>;

export const makeUpView = makeUpItem.extend({
  materials: z.string(),
  note: z.string(),
  handedInAt: z.iso.datetime().nullable(),
  returnedReason: z.string(),
  decidedBy: z.string(),
  decidedAt: z.iso.datetime().nullable(),
  /** Why this day. */
  whyThisDay: z.array(z.string()),
  abilities: z.array(abilityView),
});
export type MakeUpView = z.infer<typeof makeUpView>;
