// Places and seats of some members, locked, and what a change writes.
import { v7 } from 'uuid';
import type { ActContext } from '#kernel/acts';
import { addDays } from '#kernel/deadlines';
import type { PeopleTables } from '#kernel/people';
import { sql, type Transaction, tables } from '#platform/database';
import type { MemberTables } from '../tables.ts';
import type { StandingPlace, StandingSeat, Wrote } from './change.ts';

export interface LockedMember {
  readonly id: string;
  readonly name: string;
  readonly places: readonly StandingPlace[];
  readonly seats: readonly StandingSeat[];
}

const placeFields = sql`jsonb_build_object('id', x.id, 'bodyId', x.body_id, 'bodyName', b.name, 'kind', b.kind,
  'post', x.post, 'startsOn', x.starts_on, 'endsOn', x.ends_on)`;
const seatFields = sql`jsonb_build_object('id', x.id, 'termId', x.term_id, 'sectorId', x.sector_id,
  'sectorName', coalesce(b.name, ''), 'isStanding', x.is_standing, 'startsOn', x.starts_on,
  'endsOn', coalesce(x.ends_on, t.ends_on))`;

/** Locked in the order of their ids, so that two changes cannot wait for one another. */
export async function lockMembers(tx: Transaction, ids: readonly string[]): Promise<LockedMember[]> {
  const wanted = [...new Set(ids)];
  await sql`select id from person where id = any(${wanted}::uuid[]) order by id for update`.execute(tx);
  const { rows } = await sql<LockedMember>`select p.id, p.name,
      coalesce((select jsonb_agg(${placeFields} order by x.starts_on, x.id) from placement x
        join body b on b.tenant_id = x.tenant_id and b.id = x.body_id
        where x.tenant_id = p.tenant_id and x.person_id = p.id), '[]') as places,
      coalesce((select jsonb_agg(${seatFields} order by x.starts_on, x.id) from seat x
        join term t on t.tenant_id = x.tenant_id and t.id = x.term_id
        left join body b on b.tenant_id = x.tenant_id and b.id = x.sector_id
        where x.tenant_id = p.tenant_id and x.person_id = p.id), '[]') as seats
    from person p where p.tenant_id = app.tenant_id() and p.id = any(${wanted}::uuid[])
    order by p.pinyin, p.id`.execute(tx);
  return rows;
}

export async function bodyOf(tx: Transaction, id: string) {
  const row = await tables<PeopleTables>(tx).selectFrom('body').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? { id: row.id, kind: row.kind, name: row.name, endedOn: row.ended_on } : null;
}

/** The other person who holds a post of a body on a day. */
export async function postHolder(
  tx: Transaction,
  { bodyId, post, on, notPersonId }: { bodyId: string; post: string; on: string; notPersonId: string },
): Promise<string | null> {
  const { rows } = await sql<{ name: string }>`select p.name from placement x
    join person p on p.tenant_id = x.tenant_id and p.id = x.person_id
    where x.tenant_id = app.tenant_id() and x.body_id = ${bodyId} and x.post = ${post}
      and x.person_id <> ${notPersonId} and (x.ends_on is null or x.ends_on >= ${on}::date)
    order by x.starts_on limit 1`.execute(tx);
  return rows[0]?.name ?? null;
}

/** Ends places or seats on the day before another begins; answers what stood there. */
export async function endBefore(
  tx: Transaction,
  register: Wrote['register'],
  { ids, on }: { ids: readonly string[]; on: string },
): Promise<Wrote['ended']> {
  if (ids.length === 0) return [];
  const db = tables<PeopleTables>(tx);
  const rows = await db
    .selectFrom(register)
    .select(['id', 'ends_on'])
    .where('id', 'in', [...ids])
    .execute();
  await db
    .updateTable(register)
    .set({ ends_on: addDays(on, -1) })
    .where('id', 'in', [...ids])
    .execute();
  return rows.map(({ id, ends_on }) => ({ id, before: ends_on }));
}

export async function insertPlacement(
  { tx, actor }: ActContext,
  row: { personId: string; bodyId: string; post: string; startsOn: string },
): Promise<string> {
  const id = v7();
  const values = { tenant_id: actor.tenantId, id, person_id: row.personId, body_id: row.bodyId, post: row.post };
  await tables<PeopleTables>(tx)
    .insertInto('placement')
    .values({ ...values, starts_on: row.startsOn, ends_on: null })
    .execute();
  return id;
}

type ChangeRow = MemberTables['placement_change'];
export type NewChange = Pick<
  ChangeRow,
  'person_id' | 'kind' | 'body_id' | 'former_body_id' | 'post' | 'former_post' | 'effective_on' | 'reason' | 'wrote'
>;

export async function insertChange({ tx, actor, now }: ActContext, change: NewChange): Promise<string> {
  const id = v7({ msecs: now.getTime() });
  await tables<MemberTables>(tx)
    .insertInto('placement_change')
    .values({
      ...change,
      number: sql<number>`(select coalesce(max(number), 0) + 1 from placement_change
        where tenant_id = app.tenant_id() and person_id = ${change.person_id})`,
      ...{ tenant_id: actor.tenantId, id, wrote: JSON.stringify(change.wrote) as unknown as Wrote },
      ...{ by_person_id: actor.personId, by_name: actor.name, at: now, undone_at: null, undone_by_name: '' },
    })
    .execute();
  return id;
}
