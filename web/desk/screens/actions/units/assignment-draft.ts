// What is being put together for the assignment, and what it still lacks; the server checks the same on sending.
import type { AssignmentDraft } from '#instruments/proposals/contract';

export interface UnitsChosen {
  type: AssignmentDraft['type'];
  /** The answering unit of a sole or lead assignment. */
  first: string;
  /** Co-units of a lead, or all units of a separate one. */
  others: readonly string[];
}

export function unitsOf({ type, first, others }: UnitsChosen): AssignmentDraft['units'] {
  if (type === 'sole') return first ? [{ unitId: first, role: 'sole' }] : [];
  if (type === 'separate') return others.map((unitId) => ({ unitId, role: 'separate' }));
  const lead = first ? [{ unitId: first, role: 'lead' as const }] : [];
  return [...lead, ...others.filter((id) => id !== first).map((unitId) => ({ unitId, role: 'co' as const }))];
}

/** A suggested unit answers alone or leads; where units answer separately it is one of them. */
export function takeUnit({ type, first, others }: UnitsChosen, unitId: string): UnitsChosen {
  if (type === 'separate') return { type, first, others: [...new Set([...others, unitId])] };
  return { type, first: unitId, others: others.filter((id) => id !== unitId) };
}
