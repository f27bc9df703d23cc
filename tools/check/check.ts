// What every check of `npm run check` is: a name, and a run that answers its problems with the repair in words.
export interface Finding {
  readonly problems: readonly string[];
  /** Figures worth showing although nothing is wrong. */
  readonly figures?: string;
}

export interface Check {
  readonly name: string;
  run(): Promise<Finding>;
}

export const found = (problems: readonly string[], figures?: string): Finding => ({ problems, figures });
