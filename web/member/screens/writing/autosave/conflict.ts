// Somebody else, or one's other device, saved the same draft first.
import type { ProposalView } from '#instruments/proposals/contract';
import type { Refusal } from '#web/client';
import type { Disagreement, ThreeDrafts } from '../merge-drafts.ts';

export interface SeenChange {
  actor: string;
  at: string;
}

export interface Conflict {
  drafts: ThreeDrafts;
  disagreements: readonly Disagreement[];
  /** Who changed it meanwhile, newest last. */
  changes: readonly SeenChange[];
}

interface ConflictDetails {
  changes?: readonly { actorName: string; at: string }[];
}

export function changesIn(refusal: Refusal): SeenChange[] {
  const { changes = [] } = (refusal.details ?? {}) as ConflictDetails;
  return changes.map(({ actorName, at }) => ({ actor: actorName, at }));
}

/** On coming back to a draft that moved on, the record says who touched it last. */
export function changesAfter({ timeline }: ProposalView): SeenChange[] {
  const last = timeline.findLast(({ name }) => name.endsWith('saved'));
  return last ? [{ actor: last.actor, at: last.at }] : [];
}
