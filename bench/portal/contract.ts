// What the server's process tells the readers', and what comes back.
export const pageKinds = ['front', 'list', 'filtered', 'item', 'search', 'feed', 'data'] as const;
export type PageKind = (typeof pageKinds)[number];

export interface Wish {
  readonly kind: PageKind;
  readonly path: string;
}

export interface ReadingPlan {
  readonly port: number;
  readonly perSecond: number;
  readonly wishes: readonly Wish[];
}

export interface Reading {
  readonly kind: PageKind;
  /** From asking to the last byte; nobody waits for another reader before asking. */
  readonly milliseconds: number;
  readonly status: number;
  readonly bytes: number;
}

export interface ReadingReport {
  readonly readings: readonly Reading[];
  readonly spentSeconds: number;
}
