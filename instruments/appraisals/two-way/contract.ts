// What screens may know of a two-way appraisal (双向评议).
import * as z from 'zod';
import { grades } from '../grades.ts';

/** proposer and committee appraise the handling, the unit appraises the proposal. */
export const sides = ['proposer', 'committee', 'unit'] as const;
export type Side = (typeof sides)[number];

export const twoWayStates = ['open', 'following-up', 'concluded'] as const;
export type TwoWayState = (typeof twoWayStates)[number];

const text = (maximum: number, minimum = 0) => z.string().trim().min(minimum).max(maximum);
const half = z.number().multipleOf(0.5);

/** Points from `least` to `most`; a criterion that begins below zero adds or takes away (加减分). */
export const criterion = z.object({
  key: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: text(40, 1),
  guide: text(300),
  least: half.min(-10).max(0),
  most: half.min(0.5).max(100),
});
export type Criterion = z.infer<typeof criterion>;

const year = z.coerce.number().int().min(2000).max(2100);

export const saveSheetInput = z.object({
  year: z.int().min(2000).max(2100),
  side: z.enum(sides),
  criteria: z.array(criterion).min(1).max(12),
});
export const openYearInput = z.object({
  year: z.int().min(2000).max(2100),
  closesOn: z.iso.date().optional(),
  /** Only these; absent: all that were answered in the year. */
  undertakingIds: z.array(z.uuid()).max(2_000).optional(),
});
export const openOneInput = z.object({
  year: z.int().min(2000).max(2100),
  closesOn: z.iso.date(),
  undertakingId: z.uuid(),
});
export const fillInput = z.object({
  points: z.record(z.string().max(40), half.min(-100).max(100)),
  remark: text(2_000).default(''),
});
export type FillInput = z.infer<typeof fillInput>;
export const remarkInput = z.object({ text: text(1_000, 2) });
export const renewedReplyInput = z.object({ reason: text(1_000, 2) });
export const adviceInput = z.object({ text: text(2_000, 2) });
export const concludeInput = z.object({ conclusion: text(1_000).default('') });

export const sheetsParameters = z.object({ year: year.optional() });
export const sheetsView = z.object({
  year: z.int(),
  mayChange: z.boolean(),
  sheets: z.array(
    z.object({
      side: z.enum(sides),
      criteria: z.array(criterion),
      /** The year whose sheet applies; null for the sheet that ships. */
      fromYear: z.int().nullable(),
      /** Appraisals of the year have been opened with it. */
      isFixed: z.boolean(),
    }),
  ),
});
export type SheetsView = z.infer<typeof sheetsView>;

const score = z.object({ points: z.number(), grade: z.enum(grades) });
export type Score = z.infer<typeof score>;
const proposal = z.object({ id: z.uuid(), number: z.string().nullable(), title: z.string() });
const unit = z.object({ id: z.uuid(), name: z.string() });
const isIn = z.object({ proposer: z.boolean(), committee: z.boolean(), unit: z.boolean() });

/** Scores stand here only once they are disclosed; null: not appraised (未评), or not yet to be seen. */
export const twoWayItem = z.object({
  id: z.uuid(),
  state: z.enum(twoWayStates),
  year: z.int(),
  closesOn: z.iso.date(),
  proposal,
  unit,
  isIn,
  /** The side the reader may still fill in now. */
  awaits: z.enum(sides).nullable(),
  handling: score.nullable(),
  proposalScore: score.nullable(),
  renewedReply: z.enum(['asked', 'given']).nullable(),
  isAdvised: z.boolean(),
});
export type TwoWayItem = z.infer<typeof twoWayItem>;

export const twoWayListParameters = z.object({
  year: year.optional(),
  state: z.enum(twoWayStates).optional(),
  /** Only what waits for the reader. */
  mine: z.stringbool().optional(),
  cursor: z.string().max(300).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export const twoWayList = z.object({
  items: z.array(twoWayItem),
  total: z.int(),
  nextCursor: z.string().nullable(),
  years: z.array(z.int()),
  mayOpen: z.boolean(),
});
export type TwoWayList = z.infer<typeof twoWayList>;

export const twoWayView = twoWayItem.extend({
  version: z.int(),
  title: z.string(),
  isDisclosed: z.boolean(),
  sides: z.array(
    z.object({
      side: z.enum(sides),
      isIn: z.boolean(),
      criteria: z.array(criterion),
      given: z
        .object({
          points: z.record(z.string(), z.number()),
          total: z.number(),
          grade: z.enum(grades),
          remark: z.string(),
          by: z.string(),
          at: z.iso.datetime(),
        })
        .nullable(),
    }),
  ),
  remarks: z.array(z.object({ by: z.string(), text: z.string(), at: z.iso.datetime() })),
  renewedReplyReason: z.string().nullable(),
  advice: z.string().nullable(),
  conclusion: z.string().nullable(),
  abilities: z.array(z.object({ verb: z.string(), isAllowed: z.boolean(), reason: z.string().optional() })),
});
export type TwoWayView = z.infer<typeof twoWayView>;

export const ofProposalParameters = z.object({ proposalId: z.uuid() });
export const twoWayOfProposal = z.object({ items: z.array(twoWayItem) });
export type TwoWayOfProposal = z.infer<typeof twoWayOfProposal>;

export const candidatesParameters = z.object({ year });
export const candidates = z.object({
  items: z.array(z.object({ undertakingId: z.uuid(), proposal, unit, deliveredOn: z.iso.date() })),
  closesOn: z.iso.date(),
});
export type Candidates = z.infer<typeof candidates>;

const tally = z.object({
  excellent: z.int(),
  good: z.int(),
  fair: z.int(),
  poor: z.int(),
  /** 未评: nobody of that side spoke before the window closed. */
  silent: z.int(),
});
export type GradeTally = z.infer<typeof tally>;

/** By case in the order of the numbers; units by name. Members are never listed against each other. */
export const resultsParameters = z.object({ year: year.optional() });
export const twoWayResults = z.object({
  year: z.int(),
  years: z.array(z.int()),
  openCount: z.int(),
  /** A unit sees its own lines alone. */
  scope: z.enum(['committee', 'own-units']),
  items: z.array(twoWayItem.extend({ proposerPoints: z.number().nullable(), committeePoints: z.number().nullable() })),
  units: z.array(unit.extend({ count: z.int(), handling: tally })),
  handling: tally,
  proposals: tally,
});
export type TwoWayResults = z.infer<typeof twoWayResults>;
