/** A text that was held back: what was said of it, and what it is. */
export interface Judged {
  /** For each class, in the order of the classes. */
  readonly chances: readonly number[];
  /** The place of the true class; -1 when the model does not know it. */
  readonly truth: number;
}

/** Places of the classes, the likeliest first. */
export const ranked = (chances: readonly number[]): number[] =>
  chances.map((_, place) => place).sort((one, other) => chances[other]! - chances[one]! || one - other);
