import { randomInt } from 'node:crypto';
import { v7 } from 'uuid';
import { sql, type Transaction } from '#platform/database';
import type { RegisterPointInput } from '../contract/points.ts';
import type { Point } from './point.ts';

const columns = sql`p.case_id as "caseId", p.code, p.kind, p.address, p.district, p.open_hours as "openHours",
  p.opened_on as "openedOn", p.reason, coalesce((select array_agg(c.party_id order by c.since_at, c.party_id)
    from case_party c where c.tenant_id = p.tenant_id and c.case_id = p.case_id and c.relation = 'in-charge'), '{}')
    as "inChargeIds"`;

export async function readPoint(tx: Transaction, caseId: string): Promise<Point | null> {
  const { rows } = await sql<Point>`select ${columns} from report_point p
    where p.tenant_id = app.tenant_id() and p.case_id = ${caseId}`.execute(tx);
  return rows[0] ?? null;
}

export async function pointByCode(
  tx: Transaction,
  code: string,
): Promise<(Point & { title: string; state: string }) | null> {
  const { rows } = await sql<Point & { title: string; state: string }>`select ${columns}, k.title, k.state
    from report_point p join "case" k on k.tenant_id = p.tenant_id and k.id = p.case_id
    where p.tenant_id = app.tenant_id() and p.code = ${code.toUpperCase()}`.execute(tx);
  return rows[0] ?? null;
}

const letters = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const drawCode = () => Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('');

/** A short code that stands in the printed address; drawn again should it be taken, and never given to another point. */
export async function freeCode(tx: Transaction): Promise<string> {
  for (;;) {
    const code = drawCode();
    if (!(await pointByCode(tx, code))) return code;
  }
}

export async function insertPoint(
  tx: Transaction,
  point: Omit<RegisterPointInput, 'title' | 'inChargeIds'> & { caseId: string; code: string },
): Promise<void> {
  await sql`insert into report_point (tenant_id, case_id, code, kind, address, district, open_hours)
    values (app.tenant_id(), ${point.caseId}, ${point.code}, ${point.kind}, ${point.address}, ${point.district},
      ${point.openHours})`.execute(tx);
}

export async function updatePoint(
  tx: Transaction,
  caseId: string,
  { kind, address, district, openHours }: RegisterPointInput,
): Promise<void> {
  await sql`update report_point set kind = ${kind}, address = ${address}, district = ${district},
    open_hours = ${openHours} where tenant_id = app.tenant_id() and case_id = ${caseId}`.execute(tx);
}

export async function setStanding(
  tx: Transaction,
  caseId: string,
  { openedOn, reason }: { openedOn: string | null; reason: string },
): Promise<void> {
  await sql`update report_point set opened_on = coalesce(opened_on, ${openedOn}::date), reason = ${reason}
    where tenant_id = app.tenant_id() and case_id = ${caseId}`.execute(tx);
}

export interface Service {
  readonly caseId: string;
  readonly personId: string;
  readonly onDay: string;
  readonly hours: number;
  readonly note: string;
  readonly at: Date;
}

/** Null when this person served there on this day already. */
export async function insertService(tx: Transaction, service: Service): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`insert into report_point_service
      (tenant_id, id, case_id, person_id, on_day, hours, note, at)
    values (app.tenant_id(), ${v7({ msecs: service.at.getTime() })}, ${service.caseId}, ${service.personId},
      ${service.onDay}::date, ${service.hours}, ${service.note}, ${service.at})
    on conflict (tenant_id, case_id, person_id, on_day) do nothing returning id`.execute(tx);
  return rows[0]?.id ?? null;
}
