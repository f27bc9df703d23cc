import * as z from 'zod';
import { abilityView } from '#kernel/recommendations/contract';
import { faultView, memberSheet, reasonView } from '#kernel/scoring/contract';
import { awardOutcomes, rulesStates, yearStates } from './vocabulary.ts';

const dated = z.iso.date().nullable();
const moment = z.iso.datetime().nullable();

export const rulesRow = z.object({
  id: z.uuid(),
  title: z.string(),
  state: z.enum(rulesStates),
  fromYear: z.int(),
  untilYear: z.int().nullable(),
  decidedOn: dated,
});
export type RulesRow = z.infer<typeof rulesRow>;

export const yearRow = z.object({
  id: z.uuid(),
  year: z.int(),
  state: z.enum(yearStates),
  rules: z.string(),
  frozenAt: moment,
  sealedAt: moment,
});
export type YearRow = z.infer<typeof yearRow>;

export const overview = z.object({
  mayOpen: z.boolean(),
  mayDraft: z.boolean(),
  years: z.array(yearRow),
  rules: z.array(rulesRow),
  /** Sample files to begin from. */
  samples: z.array(z.object({ key: z.string(), name: z.string() })),
});
export type Overview = z.infer<typeof overview>;

export const sampleFile = z.object({ text: z.string() });

/** Plain text lines of one part of the rules, for whoever does not read YAML. */
const ruleLine = z.object({
  id: z.string(),
  name: z.string(),
  className: z.string(),
  counts: z.string(),
  points: z.string(),
  limits: z.string(),
});
export type RuleLine = z.infer<typeof ruleLine>;

export const rulesView = z.object({
  id: z.uuid(),
  version: z.int(),
  title: z.string(),
  state: z.enum(rulesStates),
  source: z.string(),
  text: z.string(),
  digest: z.string(),
  fromYear: z.int(),
  untilYear: z.int().nullable(),
  decidedOn: dated,
  meeting: z.string(),
  /** What the kinds known today say against the file; empty when all is well. */
  faults: z.array(faultView),
  general: z.array(z.string()),
  lines: z.array(ruleLine),
  classes: z.array(z.object({ name: z.string(), limits: z.string() })),
  others: z.array(z.object({ heading: z.string(), text: z.string() })),
  grades: z.array(z.object({ name: z.string(), text: z.string() })),
  /** Kinds named that no part of the house writes yet. */
  unwritten: z.array(z.string()),
  years: z.array(z.object({ id: z.uuid(), year: z.int() })),
  abilities: z.array(abilityView),
});
export type RulesView = z.infer<typeof rulesView>;

export const kindsView = z.object({
  kinds: z.array(
    z.object({
      kind: z.string(),
      isWritten: z.boolean(),
      facts: z.array(z.object({ name: z.string(), values: z.string() })),
    }),
  ),
});
export type KindsView = z.infer<typeof kindsView>;

export const awardView = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  name: z.string(),
  item: z.string(),
  points: z.number(),
  doneOn: z.iso.date(),
  reason: z.string(),
  file: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  proposedBy: z.string(),
  outcome: z.enum(awardOutcomes).nullable(),
  decidedBy: z.string().nullable(),
  note: z.string(),
  mayDecide: z.boolean(),
});
export type AwardView = z.infer<typeof awardView>;

/** A member in the year's list: no points, so that nothing can be put in their order. */
export const yearMember = z.object({
  personId: z.uuid(),
  name: z.string(),
  sector: z.string(),
  months: z.int(),
  isAssessed: z.boolean(),
  minimumsMet: z.int(),
  minimums: z.int(),
  missing: z.array(z.string()),
  grade: z.string().nullable(),
});
export type YearMember = z.infer<typeof yearMember>;

export const yearView = z.object({
  id: z.uuid(),
  version: z.int(),
  year: z.int(),
  title: z.string(),
  state: z.enum(yearStates),
  from: z.iso.date(),
  until: z.iso.date(),
  frozenAt: moment,
  sealedAt: moment,
  rules: rulesRow,
  /** Other versions this year may be counted with. */
  otherRules: z.array(rulesRow),
  /** What is given by hand, and what is taken: `least` is below nothing where an item deducts. */
  awardItems: z.array(z.object({ id: z.string(), name: z.string(), most: z.number(), least: z.number() })),
  members: z.array(yearMember),
  awards: z.array(awardView),
  isRanked: z.boolean(),
  abilities: z.array(abilityView),
});
export type YearView = z.infer<typeof yearView>;

const sealed = z.object({ ordinal: z.int(), digest: z.string(), sealedAt: z.iso.datetime() });

export const sheetView = z.object({
  yearId: z.uuid(),
  year: z.int(),
  state: z.enum(yearStates),
  rules: z.string(),
  name: z.string(),
  sheet: memberSheet,
  /** Titles of the cases of the lines, by id. */
  cases: z.record(z.string(), z.string()),
  /** The latest seal; null while it is counted afresh each time. */
  seal: sealed.nullable(),
  mayReopen: z.boolean(),
});
export type SheetView = z.infer<typeof sheetView>;

export const rankingNotice = z.object({ isEnabled: z.boolean(), reason: z.string(), by: z.string(), at: moment });
export type RankingNotice = z.infer<typeof rankingNotice>;

export const myPoints = z.object({
  years: z.array(z.int()),
  shown: sheetView.nullable(),
  ranking: rankingNotice.nullable(),
});
export type MyPoints = z.infer<typeof myPoints>;

/** A member who comes out differently: by name, with what makes the difference and no total to put in order. */
export const whatIfChange = z.object({
  personId: z.uuid(),
  name: z.string(),
  sector: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  /** Hundredths of a point, of the items that differ. */
  items: z.array(z.object({ name: z.string(), before: z.int(), after: z.int() })),
  /** What the other rules say of the grade. */
  reasons: z.array(reasonView),
});
export type WhatIfChange = z.infer<typeof whatIfChange>;

export const whatIf = z.object({
  year: z.int(),
  title: z.string(),
  rules: z.string(),
  otherRules: z.string(),
  members: z.int(),
  changes: z.array(whatIfChange),
  grades: z.array(z.object({ name: z.string(), before: z.int(), after: z.int() })),
});
export type WhatIf = z.infer<typeof whatIf>;

export const ranking = z.object({
  notice: rankingNotice,
  members: z.array(
    z.object({ personId: z.uuid(), name: z.string(), points: z.number(), grade: z.string().nullable() }),
  ),
});
export type Ranking = z.infer<typeof ranking>;

export const rankingSwitches = z.object({
  isEnabled: z.boolean(),
  switches: z.array(rankingNotice),
});
export type RankingSwitches = z.infer<typeof rankingSwitches>;
