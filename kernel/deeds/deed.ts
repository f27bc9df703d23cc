// What an act says of the people who did something, and what an instrument says of the kinds it knows.
import type { CalendarDate } from '#kernel/deadlines';
import type { DeedGroup } from './contract.ts';

/** Plain values that rules count with: hours, the part one had, the form. No personal content. */
export type DeedFacts = Readonly<Record<string, string | number | boolean>>;

export interface NewDeed {
  readonly personId: string;
  /** A kind that the instrument declares in its `deedKinds`. */
  readonly kind: string;
  readonly doneOn: CalendarDate;
  /** What it was done on; absent: the case. One person, kind and subject count once. */
  readonly subjectId?: string;
  readonly facts?: DeedFacts;
}

/** Deeds an act takes back; what is left out is not narrowed. */
export interface WithdrawnDeeds {
  readonly subjectIds: readonly string[];
  readonly kinds?: readonly string[];
  readonly personIds?: readonly string[];
}

export interface DeedFact {
  readonly type: 'number' | 'text' | 'flag';
  /** The values a text may have; a rule that names another is refused. */
  readonly values?: readonly string[];
}

export interface DeedKind {
  readonly group: DeedGroup;
  /** The facts its acts write; rules may name these and no others. Words: `deeds.<kind>` in the offering part. */
  readonly facts: Readonly<Record<string, DeedFact>>;
}

export type DeedKinds = Readonly<Record<string, DeedKind>>;
