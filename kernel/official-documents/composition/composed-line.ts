// Lines as they are composed.
import type { Role, Run } from './composed-run.ts';

export interface Line {
  readonly kind: 'line';
  readonly role: Role;
  /** Each entry begins a new line of the same paragraph. */
  readonly rows: readonly (readonly Run[])[];
  readonly size: number;
  readonly height: number;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  readonly firstCharacters: number;
  readonly hangingCharacters: number;
  readonly leftCharacters: number;
  readonly rightCharacters: number;
  readonly spaceBefore: number;
  readonly color: string;
  /** Whether its characters stand on the 28-character grid. */
  readonly onGrid: boolean;
  readonly keepsWithNext: boolean;
  /** Begins a new sheet. */
  readonly beginsPage?: boolean;
  readonly ruleBelow: { readonly gap: number; readonly thickness: number } | null;
}

/** One line with a text at either end. */
export interface SplitLine {
  readonly kind: 'split';
  readonly left: Run;
  readonly right: Run;
  readonly size: number;
  readonly height: number;
  readonly spaceBefore: number;
}

export interface Space {
  readonly kind: 'space';
  readonly height: number;
  readonly keepsWithNext: boolean;
}
