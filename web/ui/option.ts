// What can be chosen.
export interface Option<Value extends string = string> {
  value: Value;
  label: string;
  hint?: string;
  /** Why this one cannot be chosen now. */
  disabledReason?: string;
}

export interface OptionGroup<Value extends string = string> {
  label: string;
  options: readonly Option<Value>[];
}
