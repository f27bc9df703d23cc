// What a verb's form holds, and what each of its fields needs.
import type { Conflict } from './conflict.ts';

export interface VerbForm<Value extends object> {
  verb: string;
  value: Value;
  set: (changes: Partial<Value>) => void;
  /** Everything a text field needs, with the limit the contract names. */
  text: (field: keyof Value & string) => TextWiring;
  /** Everything a choice needs. */
  choice: <Field extends keyof Value & string>(field: Field) => ChoiceWiring<Value[Field]>;
  errorOf: (field: string) => string | undefined;
  idOf: (field: string) => string;
  send: (version?: number) => void;
  isPending: boolean;
  trouble: string | undefined;
  conflict: Conflict | undefined;
  wasFound: boolean;
  clear: () => void;
}

export interface ChoiceWiring<Held> {
  id: string;
  value: Held;
  onChange: (value: Held) => void;
  error: string | undefined;
}

interface TextWiring extends ChoiceWiring<string> {
  limit: number | undefined;
}
