// On which days the names of units are wanted: what is done keeps the name of its day, what is open bears today's.
import { calendarDateOf } from '#kernel/deadlines';
import type { NameWanted } from '#kernel/people';
import type { Reply, Undertaking } from '../undertaking.ts';

const dayOf = (at: Date | null): string | null => (at ? calendarDateOf(at) : null);

/** Null while it is open. */
export function dayOfName({ state, deliveredAt, assignedAt, opinionAt }: Undertaking): string | null {
  if (state === 'transferred') return dayOf(assignedAt);
  if (state === 'opinion-given') return dayOf(opinionAt);
  return state === 'delivered' || state === 'settled' ? dayOf(deliveredAt) : null;
}

export const assignedOn = ({ assignedAt }: Undertaking): string | null => dayOf(assignedAt);
export const signedOn = ({ signedOffAt }: Reply): string | null => dayOf(signedOffAt);

interface Named {
  readonly undertakings: readonly Undertaking[];
  readonly replies: readonly Reply[];
  readonly suggested: readonly string[];
}

export function unitDays({ undertakings, replies, suggested }: Named): NameWanted[] {
  const unitOf = new Map(undertakings.map((one) => [one.id, one.unitId]));
  return [
    ...suggested.map((unitId) => ({ unitId, on: null })),
    ...undertakings.flatMap((one) => [
      { unitId: one.unitId, on: null },
      { unitId: one.unitId, on: dayOfName(one) },
      { unitId: one.unitId, on: assignedOn(one) },
    ]),
    ...replies.map((reply) => ({ unitId: unitOf.get(reply.undertakingId) ?? '', on: signedOn(reply) })),
  ];
}
