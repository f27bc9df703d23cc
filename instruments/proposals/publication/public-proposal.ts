// What the public page of a proposal holds; every text in it has been released.
import * as z from 'zod';
import { verdicts } from '#kernel/recommendations/contract';
import { publicationAttributes } from '#kernel/undertakings/contract';

/** kept: verified by somebody who asked for it. Whether an open one is late is decided on the day it is read. */
export const publicPromise = z.object({
  unit: z.string(),
  text: z.string(),
  dueOn: z.iso.date(),
  isKept: z.boolean(),
  keptOn: z.iso.date().nullable(),
  evidence: z.string(),
});
export type PublicPromise = z.infer<typeof publicPromise>;

export const publicAnswer = z.object({
  unit: z.string(),
  verdict: z.enum(verdicts).nullable(),
  text: z.string(),
  promises: z.array(publicPromise),
});

export const publicReply = z.object({
  unit: z.string(),
  documentNumber: z.string(),
  deliveredOn: z.iso.date(),
  opening: z.string(),
  closing: z.string(),
  secondReply: z.string(),
});

export const publicProposal = z.object({
  number: z.string(),
  kind: z.string(),
  isKey: z.boolean(),
  filedOn: z.iso.date(),
  proposers: z.array(z.string()),
  /** How many signed, named here or not. */
  proposerCount: z.int(),
  /** Null while only the list entry is public. */
  text: z
    .object({
      situation: z.string(),
      recommendations: z.array(z.object({ text: z.string(), answers: z.array(publicAnswer) })),
      replies: z.array(publicReply),
      /** Replies that are not shown, and why not in one word. */
      closedReplies: z.array(z.object({ unit: z.string(), publication: z.enum(publicationAttributes) })),
    })
    .nullable(),
});
export type PublicProposal = z.infer<typeof publicProposal>;

export const publicKind = 'proposal';
