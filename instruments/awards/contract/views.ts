import * as z from 'zod';
import { ballotView } from '#kernel/ballots/contract';
import { abilityView } from '#kernel/recommendations/contract';
import { criterion } from './inputs.ts';
import { awardKinds, awardStates, outcomes } from './vocabulary.ts';

const dated = z.iso.date().nullable();

/** What the record says of a candidate, beside the reasons of those who nominate. */
export const candidateFacts = z.object({
  classLetter: z.string().nullable(),
  /** Of proposals and units: replies rated by result; silence apart. */
  satisfied: z.int(),
  notSatisfied: z.int(),
  silent: z.int(),
  promises: z.int(),
  promisesKept: z.int(),
  promisesOverdue: z.int(),
  /** Jobs of a unit, and those answered late or overdue. */
  jobs: z.int(),
  late: z.int(),
});
export type CandidateFacts = z.infer<typeof candidateFacts>;

export const limits = z.object({
  /** Filed proposals of the session, or units with jobs; null for a number the committee set. */
  base: z.int().nullable(),
  percent: z.int().nullable(),
  /** The highest number of awards. */
  most: z.int(),
  collectivePercent: z.int(),
  /** Of the highest number, at least this many places are for collective proposals. */
  collectiveLeast: z.int(),
});
export type Limits = z.infer<typeof limits>;

export const nomineeView = z.object({
  id: z.uuid(),
  targetId: z.uuid(),
  label: z.string(),
  detail: z.string(),
  holder: z.string(),
  isCollective: z.boolean(),
  nominations: z.array(z.object({ by: z.string(), reason: z.string() })),
  facts: candidateFacts,
  outcome: z.enum(outcomes).nullable(),
  certificateNumber: z.string().nullable(),
  /** The reader's own sheet, while they are of the panel. */
  mine: z
    .object({
      isExcluded: z.boolean(),
      points: z.record(z.string(), z.int()).nullable(),
      remark: z.string(),
    })
    .nullable(),
  scoredBy: z.int(),
  /** After scoring, to office, panel and council alone. */
  spread: z.object({ mean: z.number(), lowest: z.number(), highest: z.number() }).nullable(),
});
export type NomineeView = z.infer<typeof nomineeView>;

export const awardRound = z.object({
  id: z.uuid(),
  version: z.int(),
  state: z.enum(awardStates),
  title: z.string(),
  awardKind: z.enum(awardKinds),
  awardName: z.string(),
  session: z.object({ id: z.uuid(), name: z.string() }),
  limits,
  criteria: z.array(criterion),
  nominatingUntil: dated,
  scoringUntil: dated,
  noticeFrom: dated,
  noticeUntil: dated,
  decidedOn: dated,
  issuedOn: dated,
  meeting: z.string(),
  documentNumber: z.string(),
  cancelledReason: z.string(),
  panel: z.array(z.object({ personId: z.uuid(), name: z.string(), scored: z.int(), excluded: z.int() })),
  nominees: z.array(nomineeView),
  ballots: z.array(ballotView),
  objections: z.array(
    z.object({
      id: z.uuid(),
      nomineeId: z.uuid(),
      by: z.string(),
      text: z.string(),
      at: z.iso.datetime(),
      outcome: z.enum(['upheld', 'dismissed']).nullable(),
      answer: z.string(),
    }),
  ),
  abilities: z.array(abilityView),
});
export type AwardRound = z.infer<typeof awardRound>;

export const awardRoundList = z.object({
  mayDraft: z.boolean(),
  items: z.array(
    awardRound
      .pick({ id: true, title: true, state: true, awardKind: true, awardName: true, decidedOn: true })
      .extend({ sessionName: z.string(), nominees: z.int(), awarded: z.int() }),
  ),
});
export type AwardRoundList = z.infer<typeof awardRoundList>;

export const awardChoices = z.object({
  sessions: z.array(z.object({ id: z.uuid(), name: z.string() })),
  candidates: z.array(
    z.object({
      id: z.uuid(),
      label: z.string(),
      detail: z.string(),
      isCollective: z.boolean(),
      isNominated: z.boolean(),
    }),
  ),
  people: z.array(z.object({ id: z.uuid(), name: z.string(), detail: z.string() })),
  councilIds: z.array(z.uuid()),
});
export type AwardChoices = z.infer<typeof awardChoices>;

export const awardsOfCase = z.object({
  awards: z.array(z.object({ roundId: z.uuid(), awardName: z.string(), decidedOn: dated, sessionName: z.string() })),
});
export type AwardsOfCase = z.infer<typeof awardsOfCase>;
