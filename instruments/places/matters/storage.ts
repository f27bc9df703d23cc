import { v7 } from 'uuid';
import { sql, type Transaction } from '#platform/database';
import type { MatterOrigin, MatterResponse } from '../contract/vocabulary.ts';
import type { MatterFacts } from './rules.ts';

export interface Matter {
  readonly caseId: string;
  readonly placeId: string | null;
  readonly visitId: string | null;
  readonly receiverId: string;
  readonly raisedOn: string;
  readonly text: string;
  readonly wasHandedOver: boolean;
  readonly keeperId: string | null;
  readonly township: string;
}

export async function readMatter(tx: Transaction, caseId: string): Promise<Matter | null> {
  const { rows } = await sql<Matter>`select m.case_id as "caseId", m.place_id as "placeId", m.visit_id as "visitId",
      m.receiver_id as "receiverId", m.raised_on as "raisedOn", m.text, m.was_handed_over as "wasHandedOver",
      (select party_id from case_party where tenant_id = m.tenant_id and case_id = m.place_id and relation = 'keeper'
        limit 1) as "keeperId", coalesce(p.township, '') as township
    from place_matter m left join place p on p.tenant_id = m.tenant_id and p.case_id = m.place_id
    where m.tenant_id = app.tenant_id() and m.case_id = ${caseId}`.execute(tx);
  return rows[0] ?? null;
}

export type NewMatter = Pick<Matter, 'caseId' | 'placeId' | 'visitId' | 'receiverId' | 'raisedOn' | 'text'>;

export async function insertMatter(tx: Transaction, matter: NewMatter): Promise<void> {
  await sql`insert into place_matter (tenant_id, case_id, place_id, visit_id, receiver_id, raised_on, text)
    values (app.tenant_id(), ${matter.caseId}, ${matter.placeId}::uuid, ${matter.visitId}::uuid, ${matter.receiverId},
      ${matter.raisedOn}::date, ${matter.text})`.execute(tx);
}

/** What the matter became: the case joined to it, or, until the clue has been received, only that it was sent. */
export async function turnedInto(
  tx: Transaction,
  { caseId, state, title }: { caseId: string; state: string; title: string },
): Promise<MatterFacts['turnedInto']> {
  const { rows } = await sql<{ kind: string; caseId: string; title: string }>`select k.kind, k.id as "caseId", k.title
    from case_link l join "case" k on k.tenant_id = l.tenant_id and k.id = l.from_case_id
    where l.tenant_id = app.tenant_id() and l.to_case_id = ${caseId} and l.kind = 'grown-from'
      and k.kind in ('topic-clue', 'proposal') and k.state <> 'discarded'
    order by l.created_at, k.id limit 1`.execute(tx);
  if (rows[0]) return rows[0];
  return state === 'in-clue' ? { kind: 'topic-clue', caseId: null, title } : null;
}

export async function handOver(tx: Transaction, caseId: string): Promise<void> {
  await sql`update place_matter set was_handed_over = true
    where tenant_id = app.tenant_id() and case_id = ${caseId}`.execute(tx);
}

export async function noteOn(
  tx: Transaction,
  note: { caseId: string; text: string; byName: string; at: Date },
): Promise<void> {
  if (note.text === '') return;
  await sql`insert into place_matter_note (tenant_id, id, case_id, position, text, by_name, at)
    select app.tenant_id(), ${v7({ msecs: note.at.getTime() })}::uuid, ${note.caseId}::uuid, count(*)::int + 1, ${note.text},
      ${note.byName}, ${note.at}::timestamptz
    from place_matter_note where tenant_id = app.tenant_id() and case_id = ${note.caseId}`.execute(tx);
}

export async function answerWith(
  tx: Transaction,
  answered: { caseId: string; answer: string; at: Date },
): Promise<void> {
  await sql`update place_matter set answer = ${answered.answer}, answered_at = ${answered.at}
    where tenant_id = app.tenant_id() and case_id = ${answered.caseId}`.execute(tx);
}

export async function respond(
  tx: Transaction,
  given: { caseId: string; response: MatterResponse; note: string },
): Promise<void> {
  await sql`update place_matter set response = ${given.response}, response_note = ${given.note}
    where tenant_id = app.tenant_id() and case_id = ${given.caseId}`.execute(tx);
}

const originByKind: Readonly<Record<string, MatterOrigin>> = { 'liaison-pair': 'contact', 'topic-call': 'elsewhere' };

/** In SQL and here alike: at a place, in a contact, at a gathering, or elsewhere. */
export const originOf = (matter: { placeId: string | null }, sourceKind: string | null): MatterOrigin => {
  if (matter.placeId) return 'visit';
  if (sourceKind === null) return 'elsewhere';
  return originByKind[sourceKind] ?? 'gathering';
};
