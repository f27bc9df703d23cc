// Reads everything a report counts, for one session or year: what the asker may see, in nine SQL queries.
import type { Actor } from '#kernel/permissions';
import { type SqlBool, sql, type Transaction } from '#platform/database';
import type { ReportScope } from '../contract.ts';
import { all, classLetter, fromProposals, isSeenBy } from '../queries/list-conditions.ts';
import type * as facts from './facts.ts';

export interface LedgerWanted {
  readonly actor: Actor;
  readonly scope: ReportScope;
  readonly today: string;
}

const isSentIn = sql<SqlBool>`proposal.submitted_at is not null`;
const inShanghai = (moment: ReturnType<typeof sql>) => sql`(${moment} at time zone 'Asia/Shanghai')`;

const inScope = ({ sessionId, year }: ReportScope) =>
  year === null
    ? sql<SqlBool>`"case".session_id = ${sessionId}::uuid`
    : sql<SqlBool>`extract(year from ${inShanghai(sql`proposal.submitted_at`)}) = ${year}`;

async function readProposals(tx: Transaction, { actor, scope }: LedgerWanted): Promise<facts.ProposalFact[]> {
  const { rows } = await sql<facts.ProposalFact>`select "case".id, "case".id as "caseId", "case".number, "case".title,
      proposal.proposer_name as proposer, "case".state, proposal.kind, proposal.occasion, "case".is_key as "isKey",
      top.id as "categoryId", top.name as category, category.sphere, ${classLetter} as "classLetter",
      to_char(${inShanghai(sql`proposal.submitted_at`)}, 'YYYY-MM-DD') as "submittedOn"
    ${fromProposals}
    left join proposal_category category
      on category.tenant_id = "case".tenant_id and category.id = "case".category_id
    left join proposal_category top
      on top.tenant_id = "case".tenant_id and top.id = coalesce(category.parent_id, category.id)
    where ${all([isSeenBy(actor), isSentIn, inScope(scope)])}
    order by "case".number collate "C" nulls last, "case".id`.execute(tx);
  return rows;
}

/** Rows of the units' work on these cases. */
const ofUnits = sql`join undertaking u on u.tenant_id = app.tenant_id() and u.id = one.undertaking_id`;
const dayOf = (moment: string) => sql`${inShanghai(sql.raw(moment))}::date`;
/** A unit renamed, merged or split since is named as it was called on the day; null: today. */
const nameOn = (unitId: string, day: ReturnType<typeof sql>) =>
  sql`(select name from app.unit_names_on(${sql.raw(unitId)}, ${day}))`;
const isOf = (ids: readonly string[]) => sql<SqlBool>`one.tenant_id = app.tenant_id() and one.case_id = any(${ids})`;

async function readTasks(tx: Transaction, ids: readonly string[], today: string): Promise<facts.TaskFact[]> {
  const { rows } = await sql<facts.TaskFact>`select one.id, one.case_id as "caseId", unit.id as "unitId",
      ${nameOn('unit.id', sql`answered.on_day`)} as "unitName", unit.system as "unitSystem", one.role, one.state, one.round, clock.due_on as "dueOn",
      case when one.role = 'co' or clock.id is null then null
        when clock.state = 'stopped' then case when clock.stopped_on <= clock.due_on then 'in-time' else 'late' end
        when clock.due_on < ${today}::date then 'overdue' else 'open' end as timing
    from undertaking one join unit on unit.tenant_id = one.tenant_id and unit.id = one.unit_id
    left join lateral (select max(${dayOf('reply.delivered_at')}) as on_day from reply
      where reply.tenant_id = one.tenant_id and reply.undertaking_id = one.id) answered on true
    left join clock on clock.tenant_id = one.tenant_id and clock.case_id = one.case_id and clock.subject_id = one.id
      and clock.kind = 'reply'
    where ${isOf(ids)} and one.state not in ('proposed', 'transferred')
    order by unit.name, answered.on_day nulls last, one.id`.execute(tx);
  return rows;
}

async function readReplies(tx: Transaction, ids: readonly string[]): Promise<facts.ReplyFact[]> {
  const { rows } = await sql<facts.ReplyFact>`select distinct on (one.undertaking_id) one.id,
      one.case_id as "caseId", ${nameOn('u.unit_id', dayOf('one.delivered_at'))} as "unitName", one.class_letter as "classLetter",
      to_char(${inShanghai(sql`one.delivered_at`)}, 'YYYY-MM-DD') as "deliveredOn"
    from reply one ${ofUnits}
    where ${isOf(ids)} and one.delivered_at is not null
    order by one.undertaking_id, one.round desc`.execute(tx);
  return rows;
}

async function readConsultations(tx: Transaction, ids: readonly string[]): Promise<facts.ConsultationFact[]> {
  const { rows } = await sql<facts.ConsultationFact>`select one.id, one.case_id as "caseId",
      ${nameOn('u.unit_id', sql`one.held_on`)} as "unitName", one.mode, one.held_on as "heldOn"
    from consultation_record one ${ofUnits} where ${isOf(ids)} order by one.held_on, one.id`.execute(tx);
  return rows;
}

/** Who was asked and has not answered is a line of its own. */
async function readRatings(tx: Transaction, ids: readonly string[]): Promise<facts.RatingFact[]> {
  const { rows } = await sql<facts.RatingFact>`select answered.undertaking_id || '.' || party.party_id as id,
      answered.case_id as "caseId", ${nameOn('u.unit_id', dayOf('answered.delivered_at'))} as "unitName",
      rating.process, rating.result
    from (select distinct on (one.undertaking_id) one.* from reply one
        where ${isOf(ids)} and one.delivered_at is not null order by one.undertaking_id, one.round desc) answered
    join undertaking u on u.tenant_id = app.tenant_id() and u.id = answered.undertaking_id
      and u.state not in ('proposed', 'transferred')
    join case_party party on party.tenant_id = app.tenant_id() and party.case_id = answered.case_id
      and party.relation = 'proposer'
    left join rating on rating.tenant_id = app.tenant_id() and rating.undertaking_id = answered.undertaking_id
      and rating.round = answered.round and rating.person_id = party.party_id
    order by answered.case_id, 1`.execute(tx);
  return rows;
}

async function readCommitments(tx: Transaction, ids: readonly string[]): Promise<facts.CommitmentFact[]> {
  const { rows } = await sql<facts.CommitmentFact>`select one.id, one.case_id as "caseId",
      ${nameOn('one.unit_id', dayOf('one.promised_at'))} as "unitName", one.text, one.due_on as "dueOn", one.state
    from commitment one where ${isOf(ids)} order by one.due_on, one.id`.execute(tx);
  return rows;
}

/** Where several units answer one recommendation, the best of their answers counts. */
async function readRecommendations(tx: Transaction, ids: readonly string[]): Promise<facts.RecommendationFact[]> {
  const { rows } = await sql<facts.RecommendationFact>`with answered as (
      select distinct on (one.undertaking_id) one.answers from reply one
      where ${isOf(ids)} and one.delivered_at is not null order by one.undertaking_id, one.round desc),
    said as (select (answer ->> 'recommendationId')::uuid as id,
        min(array_position(array['adopted', 'partly-adopted', 'not-adopted'], answer ->> 'verdict')) as best
      from answered, jsonb_array_elements(answers) answer group by 1)
    select one.id, one.case_id as "caseId", one.text,
      (array['adopted', 'partly-adopted', 'not-adopted'])[said.best] as verdict
    from recommendation one left join said on said.id = one.id
    where ${isOf(ids)} order by one.case_id, one.position`.execute(tx);
  return rows;
}

async function readExtensions(tx: Transaction, ids: readonly string[]): Promise<facts.ExtensionFact[]> {
  const { rows } = await sql<facts.ExtensionFact>`select one.id, one.case_id as "caseId",
      ${nameOn('u.unit_id', dayOf('one.requested_at'))} as "unitName", one.state, one.new_due_on as "newDueOn"
    from extension_request one ${ofUnits} where ${isOf(ids)} order by one.requested_at, one.id`.execute(tx);
  return rows;
}

async function readLookBacks(tx: Transaction, ids: readonly string[]): Promise<facts.LookBackFact[]> {
  const { rows } = await sql<facts.LookBackFact>`select one.id, one.case_id as "caseId", one.finding,
      to_char(${inShanghai(sql`one.at`)}, 'YYYY-MM-DD') as "on"
    from proposal_remark one where ${isOf(ids)} and one.kind = 'look-back' order by one.at, one.id`.execute(tx);
  return rows;
}

const assignable = new Set(['filed', 'assignment-drafted', 'handling', 'replied', 'rehandling', 'tracking', 'closed']);

export async function readLedger(tx: Transaction, wanted: LedgerWanted): Promise<facts.Ledger> {
  const { today } = wanted;
  const proposals = await readProposals(tx, wanted);
  const ids = proposals.map(({ id }) => id);
  const filedIds = proposals.filter(({ state }) => assignable.has(state)).map(({ id }) => id);
  return {
    today,
    proposals,
    tasks: await readTasks(tx, ids, today),
    replies: await readReplies(tx, ids),
    consultations: await readConsultations(tx, ids),
    ratings: await readRatings(tx, ids),
    commitments: await readCommitments(tx, ids),
    recommendations: await readRecommendations(tx, filedIds),
    extensions: await readExtensions(tx, ids),
    lookBacks: await readLookBacks(tx, ids),
  };
}
