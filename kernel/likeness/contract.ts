// What screens are told of likeness: how alike, and why.
import * as z from 'zod';

/** 几乎相同, 问的是同一件事, 有些相近. */
export const likenessLevels = ['nearly-identical', 'same-request', 'somewhat-alike'] as const;
export type LikenessLevel = (typeof likenessLevels)[number];

/** Offsets in UTF-16 units, end exclusive. */
const marks = z.array(z.tuple([z.int(), z.int()]));

/** A stretch of text with the places to mark. */
export const markedText = z.object({ text: z.string(), marks });
export type MarkedText = z.infer<typeof markedText>;

export const likenessReason = z.object({
  level: z.enum(likenessLevels),
  /** Words both texts have and few others, the weightiest first. */
  terms: z.array(z.string()),
  /** The longest passages both have, each as it stands in either text. */
  passages: z.array(z.object({ here: markedText, there: markedText })),
});
export type LikenessReason = z.infer<typeof likenessReason>;
