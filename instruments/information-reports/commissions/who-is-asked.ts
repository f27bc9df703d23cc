// Who is asked: everybody of the committee, or the members, bodies and units named.
import type { ActContext } from '#kernel/acts';
import { holdersOf } from '#kernel/people';
import { type Actor, actingPersonId, bodiesSpokenFor, unitsOf } from '#kernel/permissions';
import { sql } from '#platform/database';
import type { Commission } from './commission.ts';

type Asked = Pick<Commission, 'isForEverybody' | 'personIds' | 'bodyIds' | 'unitIds'>;

export function isAskedOf(actor: Actor, { isForEverybody, personIds, bodyIds, unitIds }: Asked): boolean {
  if (isForEverybody) return true;
  const own = actingPersonId(actor);
  if (own !== null && personIds.includes(own)) return true;
  return bodiesSpokenFor(actor).some((id) => bodyIds.includes(id)) || unitsOf(actor).some((id) => unitIds.includes(id));
}

async function seated({ tx, today }: ActContext): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select distinct person_id as id from seat
    where tenant_id = app.tenant_id() and starts_on <= ${today}::date
      and (ends_on is null or ends_on >= ${today}::date)`.execute(tx);
  return rows.map(({ id }) => id);
}

/** Persons to be told: members, who speaks for the bodies, the contacts of the units. */
export async function peopleAsked(context: ActContext, asked: Asked): Promise<string[]> {
  const { tx, today } = context;
  if (asked.isForEverybody) return seated(context);
  const told = new Set(asked.personIds);
  for (const bodyId of asked.bodyIds) {
    for (const id of await holdersOf(tx, { roles: ['convenor', 'body-officer'], bodyId, today })) told.add(id);
  }
  if (asked.unitIds.length > 0) {
    for (const id of await holdersOf(tx, { roles: ['unit-contact'], unitIds: asked.unitIds, today })) told.add(id);
  }
  return [...told];
}
