import { v7 } from 'uuid';
import { sql, type Transaction } from '#platform/database';
import type { PlannedDuty } from './rota.ts';
import type { Duty, Swap } from './rules.ts';

/** Whether somebody stands on a place's rota, and whether a colleague there waits for their answer. */
export async function servesAt(tx: Transaction, placeId: string, personId: string) {
  const { rows } = await sql<{ isOnRota: boolean; isAskedToSwap: boolean }>`select
      exists (select from place_duty where tenant_id = app.tenant_id() and case_id = ${placeId}
        and person_id = ${personId} and cancelled_at is null) as "isOnRota",
      exists (select from place_duty_swap where tenant_id = app.tenant_id() and case_id = ${placeId}
        and asked_of = ${personId}) as "isAskedToSwap"`.execute(tx);
  return rows[0]!;
}

const columns = sql`id, case_id as "placeId", person_id as "personId", on_day as "onDay", starts_at as "startsAt",
  ends_at as "endsAt", confirmed_at is not null as "isConfirmed", cancelled_at is not null as "isCancelled"`;

export async function readDuty(tx: Transaction, placeId: string, id: string): Promise<Duty | null> {
  const { rows } = await sql<Duty>`select ${columns} from place_duty
    where tenant_id = app.tenant_id() and case_id = ${placeId} and id = ${id}`.execute(tx);
  return rows[0] ?? null;
}

/** Whoever plans or exchanges at the same moment waits, so that nobody ends up in two places at once. */
export async function waitForRotas(tx: Transaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('place-duties:' || app.tenant_id()::text, 0))`.execute(tx);
}

export interface Times {
  readonly startsAt: string;
  readonly endsAt: string;
}

export interface Clash {
  readonly personId: string;
  readonly name: string;
  readonly place: string;
  readonly onDay: string;
  readonly times: string;
}

/** The first of the wanted duties whose person is on duty somewhere at that hour already. */
export async function clashWith(
  tx: Transaction,
  wanted: { duties: readonly Pick<PlannedDuty, 'personId' | 'onDay'>[]; times: Times; besides: readonly string[] },
): Promise<Clash | null> {
  const { duties, times, besides } = wanted;
  const { rows } = await sql<Clash>`select d.person_id as "personId", p.name, k.title as place, d.on_day as "onDay",
      d.starts_at || '–' || d.ends_at as times
    from unnest(${duties.map(({ personId }) => personId)}::uuid[], ${duties.map(({ onDay }) => onDay)}::date[]) as w (person_id, on_day)
      join place_duty d on d.person_id = w.person_id and d.on_day = w.on_day
      join "case" k on k.tenant_id = d.tenant_id and k.id = d.case_id
      join person p on p.tenant_id = d.tenant_id and p.id = d.person_id
    where d.tenant_id = app.tenant_id() and d.cancelled_at is null and d.starts_at < ${times.endsAt}
      and d.ends_at > ${times.startsAt} and d.id <> all(${[...besides]}::uuid[])
    order by d.on_day, d.starts_at, d.id limit 1`.execute(tx);
  return rows[0] ?? null;
}

export async function insertDuties(
  tx: Transaction,
  { placeId, duties, times, now }: { placeId: string; duties: readonly PlannedDuty[]; times: Times; now: Date },
): Promise<void> {
  const rows = duties.map((duty) => ({ id: v7({ msecs: now.getTime() }), ...duty }));
  await sql`insert into place_duty (tenant_id, id, case_id, person_id, on_day, starts_at, ends_at, moved_from)
    select app.tenant_id(), id, ${placeId}::uuid, "personId", "onDay", ${times.startsAt}, ${times.endsAt}, "movedFrom"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as planned(id uuid, "personId" uuid, "onDay" date, "movedFrom" date)`.execute(tx);
}

export async function confirm(
  tx: Transaction,
  { id, at, by, hours }: { id: string; at: Date; by: string | null; hours: number },
): Promise<void> {
  await sql`update place_duty set confirmed_at = ${at}, confirmed_by = ${by}::uuid, hours = ${hours}
    where tenant_id = app.tenant_id() and id = ${id}`.execute(tx);
}

/** Calls off what lies ahead: one duty, or all of a place up to a day. Answers whom it concerns. */
export async function callOff(
  tx: Transaction,
  wanted: { placeId: string; dutyId?: string; from: string; until: string | null; at: Date },
): Promise<string[]> {
  const { placeId, dutyId = null, from, until, at } = wanted;
  const { rows } = await sql<{ id: string; person_id: string }>`update place_duty set cancelled_at = ${at}
    where tenant_id = app.tenant_id() and case_id = ${placeId} and cancelled_at is null and confirmed_at is null
      and on_day >= ${from}::date and (${until}::date is null or on_day <= ${until}::date)
      and (${dutyId}::uuid is null or id = ${dutyId}::uuid)
    returning id, person_id`.execute(tx);
  const ids = rows.map(({ id }) => id);
  await sql`update place_duty_swap set state = 'withdrawn', answered_at = ${at}
    where tenant_id = app.tenant_id() and state = 'asked'
      and (duty_id = any(${ids}::uuid[]) or return_duty_id = any(${ids}::uuid[]))`.execute(tx);
  return rows.map(({ person_id }) => person_id);
}

export async function readSwap(tx: Transaction, placeId: string, id: string): Promise<Swap | null> {
  const { rows } = await sql<Swap>`select id, duty_id as "dutyId", return_duty_id as "returnDutyId",
      asked_by as "askedBy", asked_of as "askedOf", state from place_duty_swap
    where tenant_id = app.tenant_id() and case_id = ${placeId} and id = ${id}`.execute(tx);
  return rows[0] ?? null;
}

export async function hasOpenSwap(tx: Transaction, dutyIds: readonly string[]): Promise<boolean> {
  const { rows } = await sql`select 1 from place_duty_swap where tenant_id = app.tenant_id() and state = 'asked'
    and (duty_id = any(${[...dutyIds]}::uuid[]) or return_duty_id = any(${[...dutyIds]}::uuid[])) limit 1`.execute(tx);
  return rows.length > 0;
}

export async function insertSwap(
  tx: Transaction,
  swap: Omit<Swap, 'id' | 'state'> & { placeId: string; at: Date },
): Promise<string> {
  const id = v7({ msecs: swap.at.getTime() });
  await sql`insert into place_duty_swap (tenant_id, id, case_id, duty_id, return_duty_id, asked_by, asked_of, state, asked_at)
    values (app.tenant_id(), ${id}, ${swap.placeId}, ${swap.dutyId}, ${swap.returnDutyId}::uuid, ${swap.askedBy},
      ${swap.askedOf}, 'asked', ${swap.at})`.execute(tx);
  return id;
}

export async function settleSwap(tx: Transaction, { id }: Swap, state: Swap['state'], at: Date): Promise<void> {
  await sql`update place_duty_swap set state = ${state}, answered_at = ${at}
    where tenant_id = app.tenant_id() and id = ${id}`.execute(tx);
}

export async function giveTo(tx: Transaction, dutyId: string, personId: string): Promise<void> {
  await sql`update place_duty set person_id = ${personId}
    where tenant_id = app.tenant_id() and id = ${dutyId}`.execute(tx);
}
