// A text on its way to the public: each private detail hidden, or shown for a reason.
import * as z from 'zod';
import { privateDetail, privateDetailKinds, secrecyHint } from '#platform/privacy';

/** What becomes of one stretch of a text: hidden, or shown for a reason. */
export const decision = z.object({
  start: z.int().min(0),
  end: z.int().min(1),
  kind: z.enum(privateDetailKinds),
  decision: z.enum(['masked', 'kept']),
  reason: z.string().trim().max(200).default(''),
});
export type Decision = z.infer<typeof decision>;

export const longestPart = 20_000;
export const checkedPart = z.object({
  key: z.string().min(1).max(120),
  /** As it shall be shown, before anything in it is hidden. */
  text: z.string().max(longestPart),
  decisions: z.array(decision).max(2_000),
});
export type CheckedPart = z.infer<typeof checkedPart>;

export const textCheck = z.object({
  parts: z.array(checkedPart).max(600),
  /** Why words of secrecy in the text are harmless; needed when there are any. */
  secrecyNote: z.string().trim().max(500).default(''),
});
export type TextCheck = z.infer<typeof textCheck>;

/** What was found in one text, each with the words that would stand in its place. */
export const foundInText = z.object({
  details: z.array(privateDetail.extend({ mask: z.string() })),
  hints: z.array(secrecyHint),
});
export type FoundInText = z.infer<typeof foundInText>;

/** For the check screen: what an edited text holds, and what would stand in its place. */
export { findPrivateDetails, maskOf } from '#platform/privacy';
