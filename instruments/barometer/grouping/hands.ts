// What people and earlier nights decided; ids of voices and of groups.
export interface Hands {
  /** Where a voice stands because somebody said so; it is never moved. */
  readonly pinned: ReadonlyMap<string, string>;
  /** Groups somebody said a voice does not belong to. */
  readonly banned: ReadonlyMap<string, ReadonlySet<string>>;
  /** Where it stood before; it may go elsewhere, the group keeps its name. */
  readonly before: ReadonlyMap<string, string>;
}

export const noHands: Hands = { pinned: new Map(), banned: new Map(), before: new Map() };
