// A plan of study as it is kept, its entries, and what was held for them.
import type { GatheringMet } from '#kernel/gatherings';
import type { PlanCohort, Rung } from '../contract/vocabulary.ts';

export interface PlanEntry {
  readonly id: string;
  readonly position: number;
  readonly rung: Rung;
  readonly topic: string;
  readonly materials: string;
  readonly quarter: number;
  readonly month: number | null;
  readonly hours: number;
  readonly cohort: PlanCohort;
}

export interface Plan {
  readonly bodyId: string | null;
  readonly year: number;
  readonly preface: string;
  readonly summary: string;
  readonly returnedReason: string;
  readonly adoptedOn: string | null;
}

/** What was or will be held for each entry. */
export type Held = ReadonlyMap<string, readonly GatheringMet[]>;
