// An activity as it is kept, besides its gathering and its roll.
export interface Activity {
  readonly summary: string;
  readonly replyBy: Date | null;
  readonly contact: string;
  readonly seriesId: string | null;
  readonly cancelledReason: string;
  readonly settledAt: Date | null;
  readonly chairedBy: string;
  readonly decisions: string;
  readonly minutesWrittenAt: Date | null;
}
