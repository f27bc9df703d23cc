import { sql, type Transaction } from '#platform/database';
import type { Commission } from './commission.ts';

export async function readCommission(tx: Transaction, caseId: string): Promise<Commission | null> {
  const { rows } = await sql<Commission>`select case_id as "caseId", text, opens_on as "opensOn",
      closes_on as "closesOn", rhythm, is_for_everybody as "isForEverybody", person_ids as "personIds",
      body_ids as "bodyIds", unit_ids as "unitIds", others, reason
    from information_commission where tenant_id = app.tenant_id() and case_id = ${caseId}`.execute(tx);
  return rows[0] ?? null;
}

type Fields = Omit<Commission, 'caseId' | 'reason'>;

/** Writes what is asked, anew or over what stood. */
export async function writeCommission(tx: Transaction, caseId: string, fields: Fields): Promise<void> {
  await sql`insert into information_commission (tenant_id, case_id, text, opens_on, closes_on, rhythm, is_for_everybody,
      person_ids, body_ids, unit_ids, others)
    values (app.tenant_id(), ${caseId}, ${fields.text}, ${fields.opensOn}::date, ${fields.closesOn}::date,
      ${fields.rhythm}, ${fields.isForEverybody}, ${[...fields.personIds]}::uuid[], ${[...fields.bodyIds]}::uuid[],
      ${[...fields.unitIds]}::uuid[], ${fields.others})
    on conflict (tenant_id, case_id) do update set text = excluded.text, opens_on = excluded.opens_on,
      closes_on = excluded.closes_on, rhythm = excluded.rhythm, is_for_everybody = excluded.is_for_everybody,
      person_ids = excluded.person_ids, body_ids = excluded.body_ids, unit_ids = excluded.unit_ids,
      others = excluded.others`.execute(tx);
}

export async function keepReason(tx: Transaction, caseId: string, reason: string): Promise<void> {
  await sql`update information_commission set reason = ${reason}
    where tenant_id = app.tenant_id() and case_id = ${caseId}`.execute(tx);
}

/** Those whose first day has come, and those whose last day is over. */
export async function dueOn(tx: Transaction, today: string): Promise<{ id: string; verb: 'open' | 'close' }[]> {
  const { rows } = await sql<{ id: string; verb: 'open' | 'close' }>`select k.id,
      case k.state when 'planned' then 'open' else 'close' end as verb
    from information_commission c join "case" k on k.tenant_id = c.tenant_id and k.id = c.case_id
    where c.tenant_id = app.tenant_id() and ((k.state = 'planned' and c.opens_on <= ${today}::date
        and c.closes_on >= ${today}::date) or (k.state = 'asking' and c.closes_on < ${today}::date))
    order by k.id`.execute(tx);
  return rows;
}
