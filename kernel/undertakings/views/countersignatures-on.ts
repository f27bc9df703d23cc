import type * as z from 'zod';
import type { replyView } from '../contract.ts';
import { isActive, type Reply } from '../undertaking.ts';
import type { Handling } from './read-handling.ts';
import type { HandlingReader } from './reader.ts';
import { dayOfName } from './unit-days.ts';

export const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

export interface Showing {
  readonly handling: Handling;
  readonly reader: HandlingReader;
}

/** Every co-unit is asked for a lead unit's reply, whether it has answered or not. */
export function countersignaturesOn(
  reply: Reply,
  { handling, reader }: Showing,
): z.output<typeof replyView>['countersignatures'] {
  const isLead = handling.undertakings.some((one) => one.id === reply.undertakingId && one.role === 'lead');
  const coUnits = handling.undertakings.filter((one) => isLead && one.role === 'co' && isActive(one));
  return coUnits.map((coUnit) => {
    const given = handling.countersignatures.find(
      (one) => one.replyId === reply.id && one.coUndertakingId === coUnit.id,
    );
    return {
      unitName: handling.unitNameOn(coUnit.unitId, dayOfName(coUnit)),
      hasAgreed: given?.hasAgreed ?? false,
      remark: reader.isInside ? (given?.remark ?? '') : '',
      at: iso(given?.at ?? null),
    };
  });
}
