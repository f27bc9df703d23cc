// What is told about similar cases: while writing, on a proposal's page, and to the reviewers of a whole batch.
import * as z from 'zod';
import { likenessLevels, likenessReason, markedText } from '#kernel/likeness/contract';
import { abilityView } from '#kernel/recommendations/contract';
import { proposalStates } from './vocabulary.ts';

/** Another case as it is named beside this one. */
export const otherCaseView = z.object({
  id: z.uuid(),
  kind: z.string(),
  number: z.string().nullable(),
  title: z.string(),
  state: z.string(),
  /** In the reader's words; empty where the kind has none. */
  stateText: z.string(),
  year: z.int(),
  proposer: z.string().nullable(),
  classLetter: z.string().nullable(),
  /** Who answered, or is to answer. */
  units: z.array(z.string()),
});
export type OtherCaseView = z.infer<typeof otherCaseView>;

export const similarItem = otherCaseView.extend({
  /** Its own text, or a reply to it. */
  foundIn: z.enum(['text', 'reply', 'other']),
  /** Cases with nearly the same text, told as one with this. */
  copies: z.int(),
  reason: likenessReason,
  isCited: z.boolean(),
  difference: z.string(),
  /** Whether one may ask to co-sign it; null when it is nothing one could join. */
  joining: abilityView.nullable(),
  hasAskedToJoin: z.boolean(),
});
export type SimilarItem = z.infer<typeof similarItem>;

/** `saved` only tells one asking from the next: the answer follows the text as it was saved. */
export const similarParameters = z.object({ id: z.uuid(), saved: z.string().max(40).optional() });
export const similar = z.object({ items: z.array(similarItem), canCite: z.boolean() });
export type Similar = z.infer<typeof similar>;

const difference = z.object({ other: otherCaseView, text: z.string(), at: z.iso.datetime() });
/** What people said about a proposal and others; only what the reader may see. */
export const kinship = z.object({
  cites: z.array(otherCaseView),
  citedBy: z.array(otherCaseView),
  differences: z.array(difference),
  differencesOfOthers: z.array(difference),
  isOpenToJoining: z.boolean(),
  /** For the lead proposer alone. */
  joinRequests: z.array(z.object({ personId: z.uuid(), name: z.string(), at: z.iso.datetime() })),
  version: z.int(),
});
export type Kinship = z.infer<typeof kinship>;

export const batchItem = z.object({
  id: z.uuid(),
  version: z.int(),
  state: z.enum(proposalStates),
  number: z.string().nullable(),
  title: z.string(),
  proposer: z.string(),
  submittedOn: z.iso.date().nullable(),
});
export type BatchItem = z.infer<typeof batchItem>;

export const mergeCandidates = z.object({
  /** Proposals in the batch that were compared. */
  compared: z.int(),
  clusters: z.array(
    z.object({
      items: z.array(batchItem),
      pairs: z.array(
        z.object({
          one: z.uuid(),
          other: z.uuid(),
          level: z.enum(likenessLevels),
          terms: z.array(z.string()),
          hasDifference: z.boolean(),
        }),
      ),
    }),
  ),
});
export type MergeCandidates = z.infer<typeof mergeCandidates>;

export const sideBySideParameters = z.object({ id: z.uuid(), other: z.uuid() });
const side = batchItem.extend({
  paragraphs: z.array(markedText.extend({ part: z.enum(['title', 'situation', 'recommendation']) })),
  difference: z.string(),
  abilities: z.array(abilityView),
});
export type SideView = z.infer<typeof side>;
export const sideBySide = z.object({
  sides: z.array(side),
  level: z.enum(likenessLevels).nullable(),
  terms: z.array(z.string()),
  isApart: z.boolean(),
});
export type SideBySide = z.infer<typeof sideBySide>;
