// One proposal as one person may see it.
import * as z from 'zod';
import { clockViewSchema } from '#kernel/deadlines/contract';
import { abilityView, commitmentView, recommendationView } from '#kernel/recommendations/contract';
import { undertakingView } from '#kernel/undertakings/contract';
import { occasions, proposalKinds, proposalStates, signerStates, spheres } from './vocabulary.ts';

export const signerView = z.object({
  personId: z.uuid(),
  name: z.string(),
  sector: z.string().nullable(),
  isLead: z.boolean(),
  state: z.enum(signerStates),
  at: z.iso.datetime().nullable(),
});

export const timelineEntry = z.object({
  at: z.iso.datetime(),
  name: z.string(),
  actor: z.string(),
  onBehalfOf: z.string().nullable(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});

export const fileView = z.object({ id: z.uuid(), name: z.string(), mediaType: z.string(), size: z.int() });

export const proposalView = z.object({
  id: z.uuid(),
  version: z.int(),
  state: z.enum(proposalStates),
  title: z.string(),
  number: z.string().nullable(),
  kind: z.enum(proposalKinds),
  occasion: z.enum(occasions),
  session: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  /** What the writer chose among sessions open at once. */
  aimedSessionId: z.uuid().nullable(),
  category: z.object({ id: z.uuid(), name: z.string(), sphere: z.enum(spheres) }).nullable(),
  body: z.object({ id: z.uuid(), name: z.string(), isConfirmed: z.boolean() }).nullable(),
  situation: z.string(),
  recommendations: z.array(recommendationView),
  signers: z.array(signerView),
  suggestedUnits: z.array(z.object({ id: z.uuid(), name: z.string() })),
  attachments: z.array(fileView),
  isOneMatter: z.boolean(),
  isKey: z.boolean(),
  submittedAt: z.iso.datetime().nullable(),
  review: z
    .object({
      recommendedDecision: z.string().nullable(),
      reasonCode: z.string().nullable(),
      note: z.string(),
    })
    .nullable(),
  decision: z
    .object({
      reasonCode: z.string().nullable(),
      explanation: z.string(),
      meeting: z.string(),
      at: z.iso.datetime(),
    })
    .nullable(),
  returnComments: z.array(z.object({ at: z.iso.datetime(), by: z.string(), comments: z.string() })),
  main: z.object({ id: z.uuid(), number: z.string().nullable(), title: z.string() }).nullable(),
  mergedIn: z.array(z.object({ id: z.uuid(), number: z.string().nullable(), title: z.string(), proposer: z.string() })),
  /** What it began from, as far as the reader may see it: a call's guide list, a cultivation. */
  grownFrom: z.array(z.object({ id: z.uuid(), kind: z.string(), title: z.string() })),
  assignmentNote: z.string(),
  /** Whose turn it is: a key under `turns`, with names where they are known. */
  turn: z.object({ who: z.string().nullable(), names: z.array(z.string()) }),
  /** The clock that decides the next date, or null. */
  clock: clockViewSchema.nullable(),
  undertakings: z.array(undertakingView),
  commitments: z.array(commitmentView),
  lookBacks: z.array(z.object({ at: z.iso.datetime(), by: z.string(), finding: z.string(), note: z.string() })),
  timeline: z.array(timelineEntry),
  abilities: z.array(abilityView),
  limits: z.object({ titleCharacters: z.int(), bodyCharacters: z.int() }),
  /** The cut-off of the session for in-session proposals not yet submitted. */
  cutsOffAt: z.iso.datetime().nullable(),
  /** The committee's set of class letters; what a letter means differs by place. */
  classSet: z.string(),
  classLetters: z.array(z.string()),
  documents: z.array(z.enum(['proposal', 'assignment-notice', 'reply-letter'])),
});
export type ProposalView = z.infer<typeof proposalView>;

export const revisionView = z.object({
  revision: z.int(),
  at: z.iso.datetime(),
  by: z.string(),
  title: z.string(),
  situation: z.string(),
  recommendations: z.array(z.string()),
  /** Against the revision before: what stayed, came and went. */
  changes: z
    .array(
      z.object({
        part: z.string(),
        segments: z.array(z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() })),
      }),
    )
    .nullable(),
});
export const revisions = z.object({ revisions: z.array(revisionView) });
