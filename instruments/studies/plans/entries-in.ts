// Entries as they were typed, with the ids they keep.
import { v7 } from 'uuid';
import type { PlanEntryInput } from '../contract/plans.ts';
import type { PlanEntry } from './plan.ts';

/** An id that is not of this plan is a new entry. */
export function entriesIn(typed: readonly PlanEntryInput[], known: readonly PlanEntry[]): PlanEntry[] {
  const free = new Set(known.map(({ id }) => id));
  return typed.map(({ id, ...entry }, index) => {
    const keeps = id !== null && free.delete(id);
    return { ...entry, id: keeps ? id : v7(), position: index + 1 };
  });
}
