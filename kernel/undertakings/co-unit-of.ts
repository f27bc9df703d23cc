import { type Actor, capacitiesInUnit } from '#kernel/permissions';
import type { UndertakingSubject } from './subject.ts';
import { isActive, type Undertaking } from './undertaking.ts';

/** The co-unit for which the actor speaks on this case; null when for none. */
export function coUnitOf(actor: Actor, { siblings }: UndertakingSubject): Undertaking | null {
  const mine = siblings.filter((other) => other.role === 'co' && isActive(other));
  return mine.find((other) => capacitiesInUnit(actor, other.unitId).length > 0) ?? null;
}
