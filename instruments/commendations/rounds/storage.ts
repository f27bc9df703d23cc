import { v7 } from 'uuid';
import { sql, type Transaction } from '#platform/database';
import type { NominateInput, Organ, Outcome } from './contract.ts';

export interface Nominee {
  readonly id: string;
  readonly personId: string | null;
  readonly bodyId: string | null;
  readonly name: string;
  readonly sector: string;
  readonly by: string;
  readonly reason: string;
  readonly deedIds: readonly string[];
  readonly outcome: Outcome | null;
  readonly certificateNumber: string | null;
}

export interface Round {
  readonly caseId: string;
  readonly year: number;
  readonly honour: string;
  readonly sharePercent: number;
  readonly nominateUntil: string;
  readonly noticeUntil: string | null;
  readonly organ: Organ | null;
  readonly meeting: string;
  readonly metOn: string | null;
  readonly documentNumber: string;
  readonly issuedOn: string | null;
  readonly cancelledReason: string;
  readonly nominees: readonly Nominee[];
  readonly objections: readonly {
    readonly id: string;
    readonly nomineeId: string;
    readonly by: string;
    readonly text: string;
    readonly outcome: 'upheld' | 'dismissed' | null;
    readonly answer: string;
  }[];
}

export async function readRound(tx: Transaction, caseId: string): Promise<Round | null> {
  const { rows } = await sql<Round>`select r.case_id as "caseId", r.year, r.honour, r.share_percent as "sharePercent",
      r.nominate_until as "nominateUntil", r.notice_until as "noticeUntil", r.organ, r.meeting, r.met_on as "metOn",
      r.document_number as "documentNumber", r.issued_on as "issuedOn", r.cancelled_reason as "cancelledReason",
      coalesce((select jsonb_agg(jsonb_build_object('id', x.id, 'personId', x.person_id, 'bodyId', x.body_id,
          'name', coalesce(p.name, b.name), 'sector', coalesce((select s.name from seat st join body s
            on s.tenant_id = st.tenant_id and s.id = st.sector_id where st.tenant_id = x.tenant_id
            and st.person_id = x.person_id order by st.starts_on desc limit 1), ''), 'by', x.by_name,
          'reason', x.reason, 'deedIds', x.deed_ids, 'outcome', x.outcome,
          'certificateNumber', x.certificate_number) order by (x.body_id is not null), p.pinyin, b.name, x.id)
        from commendation_nominee x left join person p on p.tenant_id = x.tenant_id and p.id = x.person_id
        left join body b on b.tenant_id = x.tenant_id and b.id = x.body_id
        where x.tenant_id = r.tenant_id and x.case_id = r.case_id), '[]') as nominees,
      coalesce((select jsonb_agg(jsonb_build_object('id', o.id, 'nomineeId', o.nominee_id, 'by', o.by_name,
          'text', o.text, 'outcome', o.outcome, 'answer', o.answer) order by o.at, o.id)
        from commendation_objection o where o.tenant_id = r.tenant_id and o.case_id = r.case_id), '[]') as objections
    from commendation_round r where r.tenant_id = app.tenant_id() and r.case_id = ${caseId}`.execute(tx);
  return rows[0] ?? null;
}

/** Of how many the share is taken: everybody who holds a seat on the day. */
export async function membersOn(tx: Transaction, day: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(distinct person_id)::int as count from seat
    where tenant_id = app.tenant_id() and starts_on <= ${day}::date
      and (ends_on is null or ends_on >= ${day}::date)`.execute(tx);
  return rows[0]?.count ?? 0;
}

export interface NewNomination extends NominateInput {
  readonly caseId: string;
  readonly byName: string;
  readonly byPersonId: string | null;
  readonly at: Date;
}

/** False when the member or body is nominated already. */
export async function insertNominee(tx: Transaction, one: NewNomination): Promise<string | null> {
  const id = v7({ msecs: one.at.getTime() });
  const { rows } = await sql`insert into commendation_nominee (tenant_id, id, case_id, person_id, body_id, by_name,
      by_person_id, reason, deed_ids, at)
    values (app.tenant_id(), ${id}, ${one.caseId}, ${one.personId}, ${one.bodyId}, ${one.byName}, ${one.byPersonId},
      ${one.reason}, ${[...one.deedIds]}::uuid[], ${one.at})
    on conflict do nothing returning id`.execute(tx);
  return rows.length > 0 ? id : null;
}

export async function setOutcomes(tx: Transaction, ids: readonly string[], outcome: Outcome): Promise<void> {
  await sql`update commendation_nominee set outcome = ${outcome}
    where tenant_id = app.tenant_id() and id = any(${[...ids]}::uuid[])`.execute(tx);
}

/** Which of the given deeds stand in this member's record. */
export async function deedsOfPerson(tx: Transaction, personId: string | null, ids: readonly string[]) {
  if (personId === null || ids.length === 0) return [];
  const { rows } = await sql<{ id: string; kind: string; doneOn: string; caseTitle: string }>`select d.id, d.kind,
      d.done_on as "doneOn", k.title as "caseTitle" from deed d
    join "case" k on k.tenant_id = d.tenant_id and k.id = d.case_id
    where d.tenant_id = app.tenant_id() and d.person_id = ${personId} and d.withdrawn_at is null
      and d.id = any(${[...ids]}::uuid[]) order by d.done_on desc, d.id`.execute(tx);
  return rows;
}
