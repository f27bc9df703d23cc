// What an instrument tells the kernel about its cases that units work on; wired in server/instruments.ts.
import type { Role } from '#kernel/permissions';
import type { Settings } from '#platform/settings';
import type { UndertakingNumbers } from './facts.ts';
import type { Progress } from './undertaking.ts';

export interface UndertakenKind {
  /** The case's kind. */
  readonly kind: string;
  /** Relation on the case of the persons who are answered and who rate. */
  readonly raterRelation: string;
  numbers(settings: Settings): UndertakingNumbers;
  /** The case's state that follows from what its units have done. */
  caseState(current: string, progress: Progress): string;
  /** Whose turn it is, where the instrument knows better than the undertakings: `turn` is what they say. */
  turn?(state: string, turn: string | null): string | null;
  /** The office that stands in the supervision office's place: it checks replies, hears objections, grants extensions. */
  readonly officeRoles?: readonly Role[];
  /** States of the case that mean it is closed. */
  readonly closedStates: readonly string[];
}

export type UndertakenKinds = ReadonlyMap<string, UndertakenKind>;

export const undertakenKinds = (kinds: readonly UndertakenKind[]): UndertakenKinds =>
  new Map(kinds.map((kind) => [kind.kind, kind]));
