// One thing the public may read, as it was released.
export const standings = ['listed', 'full', 'withdrawn'] as const;
export type Standing = (typeof standings)[number];

export interface PublicItem {
  readonly id: string;
  readonly kind: string;
  readonly address: string;
  readonly standing: Standing;
  readonly version: number;
  readonly title: string;
  /** What the instrument chose to show; its shape is the instrument's contract. */
  readonly body: Readonly<Record<string, unknown>>;
  readonly session: string | null;
  readonly category: string | null;
  readonly units: readonly string[];
  readonly commitmentsKept: number;
  readonly commitmentsOpen: number;
  /** The earliest date of a promise that was open when this was released. */
  readonly nextDueOn: string | null;
  readonly publishedAt: Date;
  readonly changedAt: Date;
  readonly withdrawnAt: Date | null;
}

/** What an act releases; texts are masked before they come here. */
export interface Release
  extends Pick<
    PublicItem,
    | 'kind'
    | 'address'
    | 'title'
    | 'body'
    | 'session'
    | 'category'
    | 'units'
    | 'commitmentsKept'
    | 'commitmentsOpen'
    | 'nextDueOn'
  > {
  readonly caseId: string;
  readonly standing: 'listed' | 'full';
  /** Everything on the page that may be looked for. */
  readonly searchText: string;
}
