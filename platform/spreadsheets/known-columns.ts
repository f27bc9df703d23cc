export interface KnownColumn {
  /** The usual name first; it is the one shown when the column is missing. */
  readonly names: readonly [string, ...string[]];
  readonly isRequired?: boolean;
}

export type KnownColumns<K extends string> = Readonly<Record<K, KnownColumn>>;
