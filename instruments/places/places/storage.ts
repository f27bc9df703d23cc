import { sql, type Transaction } from '#platform/database';
import type { PlaceInput } from '../contract/places.ts';
import type { Place } from './place.ts';

export async function readPlace(tx: Transaction, caseId: string): Promise<Place | null> {
  const { rows } = await sql<Place>`select p.case_id as "caseId", p.kind, p.address, p.township,
      p.host_body_id as "hostBodyId", p.sector_ids as "sectorIds", p.opening_hours as "openingHours",
      p.plate_number as "plateNumber", p.opened_on as "openedOn", p.rests_until as "restsUntil", p.reason,
      p.is_public as "isPublic", p.public_address as "publicAddress",
      (select party_id from case_party where tenant_id = p.tenant_id and case_id = p.case_id and relation = 'keeper'
        limit 1) as "keeperId"
    from place p where p.tenant_id = app.tenant_id() and p.case_id = ${caseId}`.execute(tx);
  return rows[0] ?? null;
}

export type PlaceFields = Required<Omit<PlaceInput, 'title' | 'keeperId'>>;

export async function insertPlace(tx: Transaction, caseId: string, fields: PlaceFields): Promise<void> {
  await sql`insert into place (tenant_id, case_id, kind, address, township, host_body_id, sector_ids, opening_hours, plate_number)
    values (app.tenant_id(), ${caseId}, ${fields.kind}, ${fields.address}, ${fields.township}, ${fields.hostBodyId}::uuid,
      ${fields.sectorIds}::uuid[], ${fields.openingHours}, ${fields.plateNumber})`.execute(tx);
}

export async function updatePlace(tx: Transaction, caseId: string, fields: PlaceFields): Promise<void> {
  await sql`update place set kind = ${fields.kind}, address = ${fields.address}, township = ${fields.township},
      host_body_id = ${fields.hostBodyId}::uuid, sector_ids = ${fields.sectorIds}::uuid[],
      opening_hours = ${fields.openingHours}, plate_number = ${fields.plateNumber}
    where tenant_id = app.tenant_id() and case_id = ${caseId}`.execute(tx);
}

export interface Standing {
  readonly openedOn?: string | null;
  readonly restsUntil: string | null;
  readonly reason: string;
}

export async function setStanding(tx: Transaction, caseId: string, standing: Standing): Promise<void> {
  const { openedOn = null, restsUntil, reason } = standing;
  await sql`update place set opened_on = coalesce(opened_on, ${openedOn}::date), rests_until = ${restsUntil}::date,
      reason = ${reason} where tenant_id = app.tenant_id() and case_id = ${caseId}`.execute(tx);
}

/** The name of another place that bears this plate. */
export async function plateBornBy(tx: Transaction, plateNumber: string, besides: string): Promise<string | null> {
  if (plateNumber === '') return null;
  const { rows } = await sql<{ title: string }>`select k.title from place p
    join "case" k on k.tenant_id = p.tenant_id and k.id = p.case_id
    where p.tenant_id = app.tenant_id() and p.plate_number = ${plateNumber} and p.case_id <> ${besides}
      and k.state <> 'closed' limit 1`.execute(tx);
  return rows[0]?.title ?? null;
}

/** Of the given bodies, those that are there; `sector` narrows. */
export async function bodiesAmong(tx: Transaction, ids: readonly string[], kind: 'sector' | null): Promise<number> {
  if (ids.length === 0) return 0;
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from body
    where tenant_id = app.tenant_id() and id = any(${[...ids]}::uuid[]) and ended_on is null
      and (${kind}::text is null or kind = ${kind})`.execute(tx);
  return rows[0]?.count ?? 0;
}

/** Of the given persons, those who hold a seat that day. */
export async function seatedAmong(tx: Transaction, ids: readonly string[], today: string): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const { rows } = await sql<{ id: string }>`select distinct person_id as id from seat
    where tenant_id = app.tenant_id() and person_id = any(${[...new Set(ids)]}::uuid[])
      and starts_on <= ${today}::date and (ends_on is null or ends_on >= ${today}::date)`.execute(tx);
  return new Set(rows.map(({ id }) => id));
}

export async function personIsKnown(tx: Transaction, id: string): Promise<boolean> {
  const { rows } = await sql`select 1 from person where tenant_id = app.tenant_id() and id = ${id}`.execute(tx);
  return rows.length > 0;
}
