import * as z from 'zod';
import { publicKeySchema } from './bundle.ts';
import { choicesSchema } from './choices.ts';
import { ballotRules } from './rules.ts';
import { tallySchema } from './tally.ts';

export const ballotStates = ['prepared', 'open', 'tied', 'closed', 'void'] as const;
export type BallotState = (typeof ballotStates)[number];

/** A second tie: the presiding chairperson's choice among the tied; fewer than the places may be named. */
export const tieDecision = z.object({
  itemIds: z.array(z.string()),
  reason: z.string(),
  byName: z.string(),
});

export const ballotView = z.object({
  id: z.uuid(),
  caseId: z.uuid(),
  purpose: z.string(),
  title: z.string(),
  state: z.enum(ballotStates),
  rules: ballotRules,
  rulesDigest: z.string(),
  runOffOf: z.uuid().nullable(),
  /** Papers received (secret), or votes given (named); a meeting's count when it voted on paper. */
  takenPart: z.int(),
  isRecorded: z.boolean(),
  scrutineers: z.string().nullable(),
  /** Null until the ballot is closed. */
  tally: tallySchema.nullable(),
  tieDecision: tieDecision.nullable(),
  voidReason: z.string().nullable(),
  openedAt: z.iso.datetime().nullable(),
  closedAt: z.iso.datetime().nullable(),
});
export type BallotView = z.infer<typeof ballotView>;

/** The asker's own part in a ballot; null when they are not on its roll. */
export const voterPart = z.object({
  groupId: z.string(),
  /** A secret paper was received, or a named vote given. */
  hasTakenPart: z.boolean(),
  /** The own named vote. */
  choices: choicesSchema.nullable(),
  /** With which secret papers of the own group are signed. */
  key: publicKeySchema.nullable(),
});
export type VoterPart = z.infer<typeof voterPart>;

export const ballotAnswer = z.object({
  ballot: ballotView,
  mine: voterPart.nullable(),
  mayRecordCounts: z.boolean(),
  /** Names the committee's public door, through which secret papers come. */
  committeeCode: z.string(),
});
export type BallotAnswer = z.infer<typeof ballotAnswer>;

export const ownBallot = z.object({
  id: z.uuid(),
  caseId: z.uuid(),
  purpose: z.string(),
  title: z.string(),
  isSecret: z.boolean(),
  hasTakenPart: z.boolean(),
});
export const ownBallots = z.object({ ballots: z.array(ownBallot) });
export type OwnBallot = z.infer<typeof ownBallot>;
