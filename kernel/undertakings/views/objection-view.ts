import type { Happenings } from './happening-views.ts';
import type { Handling } from './read-handling.ts';

export function objectionView(
  row: Handling['objections'][number],
  { unitNameOn }: Handling,
): Happenings['objections'][number] {
  return {
    reasons: row.reasons,
    suggestedUnitName: row.suggested_unit_id ? unitNameOn(row.suggested_unit_id, null) : null,
    isSealed: row.is_sealed,
    at: row.at.toISOString(),
    decision: row.decision,
    outcome: row.outcome,
  };
}
