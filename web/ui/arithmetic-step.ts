// One step of how a date came about.
export interface ArithmeticStep {
  /** The date or number of the step, e.g. `11月23日` or `+3`. */
  amount: string;
  explanation: string;
}
