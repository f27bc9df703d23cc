// Pure rules of a reading group: a rota that can be kept.
import { type Refusal, refuse } from '#platform/errors';

export interface TurnPlanned {
  readonly passage: string;
  readonly personId: string;
  readonly fromOn: string;
  readonly untilOn: string;
}

/** A group without leaders would be nobody's; its lifecycle has no rule besides. */
export interface GroupFacts {
  readonly leaderCount: number;
}

export function isSoundRota(turns: readonly TurnPlanned[], readerIds: ReadonlySet<string>): Refusal | null {
  const reversed = turns.find(({ fromOn, untilOn }) => untilOn < fromOn);
  if (reversed) return refuse('turn-ends-before-it-begins', { passage: reversed.passage });
  const outside = turns.find(({ personId }) => !readerIds.has(personId));
  return outside ? refuse('lead-reader-outside-group', { passage: outside.passage }) : null;
}

export const canHaveLed = (
  { fromOn }: TurnPlanned,
  { ledOn, today }: { ledOn: string; today: string },
): Refusal | null => (ledOn > today || ledOn < fromOn ? refuse('led-outside-its-time', { fromOn }) : null);
