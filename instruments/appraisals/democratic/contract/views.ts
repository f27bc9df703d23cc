// What the questions about democratic appraisals answer.
import * as z from 'zod';
import { grades } from '../../grades.ts';
import { conflictReasons, democraticStates, findings, planShape, voidReasons } from './plan.ts';

const unit = z.object({ id: z.uuid(), name: z.string() });
const proposal = z.object({ id: z.uuid(), number: z.string().nullable(), title: z.string() });

export const democraticItem = z.object({
  id: z.uuid(),
  state: z.enum(democraticStates),
  title: z.string(),
  year: z.int(),
  units: z.array(unit),
  ballotClosesOn: z.iso.date().nullable(),
  /** Units the reader is still to assess on an open ballot. */
  papersWaiting: z.int(),
  isPublished: z.boolean(),
});
export type DemocraticItem = z.infer<typeof democraticItem>;

export const democraticListParameters = z.object({ limit: z.coerce.number().int().min(1).max(100).default(50) });
export const democraticList = z.object({ items: z.array(democraticItem), mayDraft: z.boolean() });
export type DemocraticList = z.infer<typeof democraticList>;

const result = z.object({
  points: z.number(),
  grade: z.enum(grades),
  groups: z.array(z.object({ key: z.string(), received: z.int(), points: z.number().nullable() })),
  criteria: z.array(z.object({ key: z.string(), mean: z.number().nullable() })),
  median: z.number().nullable(),
});
export type DemocraticResult = z.infer<typeof result>;

export const democraticTarget = unit.extend({
  proposals: z.array(proposal),
  ballotId: z.uuid().nullable(),
  selfCheck: z.object({ report: z.string(), by: z.string(), at: z.iso.datetime() }).nullable(),
  visits: z.array(z.object({ visitedOn: z.iso.date(), people: z.string(), findings: z.string(), by: z.string() })),
  /** Null before the scrutineers signed, and for readers whom it does not concern. */
  result: result.nullable(),
  papers: z.object({ members: z.int(), received: z.int().nullable() }).nullable(),
  feedback: z.string().nullable(),
  rectification: z.object({ plan: z.string(), rectifyBy: z.iso.date(), at: z.iso.datetime() }).nullable(),
  evidence: z.object({ text: z.string(), at: z.iso.datetime() }).nullable(),
  recheck: z.object({ finding: z.enum(findings), note: z.string(), at: z.iso.datetime() }).nullable(),
  isOwn: z.boolean(),
});
export type DemocraticTarget = z.infer<typeof democraticTarget>;

const groupSize = z.object({ key: z.string(), name: z.string(), weight: z.int(), members: z.int() });

export const democraticView = z.object({
  id: z.uuid(),
  version: z.int(),
  state: z.enum(democraticStates),
  title: z.string(),
  year: z.int(),
  purpose: z.string(),
  decision: z.string(),
  plan: planShape.nullable(),
  planDigest: z.string().nullable(),
  groups: z.array(groupSize),
  selfChecksDueOn: z.iso.date().nullable(),
  ballotClosesOn: z.iso.date().nullable(),
  round: z.int(),
  voids: z.array(z.object({ round: z.int(), reason: z.enum(voidReasons), note: z.string(), at: z.iso.datetime() })),
  targets: z.array(democraticTarget),
  /** Who may not assess whom; the office and the scrutineers alone see it. */
  exclusions: z.array(
    z.object({ person: z.string(), unitId: z.uuid(), unit: z.string(), reason: z.enum(conflictReasons) }),
  ),
  scrutineers: z.array(
    z.object({ name: z.string(), signedAt: z.iso.datetime().nullable(), remark: z.string().nullable() }),
  ),
  /** The reader's own papers on the ballots that are open. */
  ownPapers: z.array(z.object({ ballotId: z.uuid(), unitId: z.uuid(), hasReceived: z.boolean() })),
  /** Units the reader may not assess. */
  ownExclusions: z.array(z.object({ unit: z.string(), reason: z.enum(conflictReasons) })),
  publishedAt: z.iso.datetime().nullable(),
  publicationNote: z.string().nullable(),
  /** Where anybody finds the published count without a sign-in. */
  bundleAddress: z.string().nullable(),
  conclusion: z.string().nullable(),
  abilities: z.array(z.object({ verb: z.string(), isAllowed: z.boolean(), reason: z.string().optional() })),
});
export type DemocraticView = z.infer<typeof democraticView>;

/** Key proposals by the unit that handles them: what a target list is made from. */
export const targetChoices = z.object({
  units: z.array(unit.extend({ proposals: z.array(proposal) })),
});
export type TargetChoices = z.infer<typeof targetChoices>;

/** Whom the office may put on the roll, by the groups that suggest themselves, with what stands in the way. */
export const assessorChoices = z.object({
  minimumGroup: z.int(),
  groups: z.array(
    z.object({
      key: z.enum(['members', 'committee', 'supervision', 'proposers']),
      people: z.array(
        z.object({
          id: z.uuid(),
          name: z.string(),
          conflicts: z.array(z.object({ unitId: z.uuid(), unit: z.string(), reason: z.enum(conflictReasons) })),
        }),
      ),
    }),
  ),
});
export type AssessorChoices = z.infer<typeof assessorChoices>;
