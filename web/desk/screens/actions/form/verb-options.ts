// Which verb on what, and what it answers.
import type * as z from 'zod';
import type { Target } from './target.ts';

export interface VerbOptions<Value extends object> {
  verb: string;
  target: Target;
  schema: z.ZodObject;
  initial: Value;
  /** From what the fields hold to what the act takes. */
  toInput?: (value: Value) => unknown;
  onDone: (answer: VerbAnswer) => void;
}

export interface VerbAnswer {
  caseId: string;
  version: number;
  state: string;
  number?: string;
}
