// Two people decided at once: what the refusal tells of the other one's act.
import type { SpokenRefusal } from '#web/client';

export interface Conflict {
  /** The newest version; acting upon it says that one has seen the changes. */
  version: number;
  changes: readonly { name: string; actorName: string; at: string }[];
}

export function conflictOf(refusal: SpokenRefusal | undefined): Conflict | undefined {
  return refusal?.code === 'version-conflict' ? (refusal.details as Conflict) : undefined;
}
