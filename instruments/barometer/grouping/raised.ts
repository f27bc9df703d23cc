// A voice as the grouping sees it.
export interface Raised {
  readonly id: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly title: string;
  readonly text: string;
  /** A word of the committee for its field, if it was given one. */
  readonly topic?: string | null;
  /** As somebody has said it; else it is looked for in the text. */
  readonly place: string | null;
}
