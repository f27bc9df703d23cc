// Where matters come from: chased clocks, promises, undertakings on which nothing moves. One union, one question.
import { sql } from '#platform/database';
import { chasedClocks, replyClocks, signsOfLife } from './desks.ts';

/** A piece of a question. */
export type Piece = ReturnType<typeof sql<unknown>>;

/** Rows the question is narrowed to: some ids, one case, or whatever is open and due by a day. */
export type Narrowing =
  | { readonly ids: readonly string[] }
  | { readonly caseId: string }
  | { readonly dueBy: string; readonly silentSince: string };

const day = (moment: string) => sql.raw(`(${moment} at time zone 'Asia/Shanghai')::date`);

interface Parts {
  readonly clocks: Piece;
  readonly commitments: Piece;
  readonly silences: Piece;
}

function narrowed(narrowing: Narrowing): Parts {
  if ('ids' in narrowing) {
    const ids = sql`any(${[...narrowing.ids]}::uuid[])`;
    return { clocks: sql`k.id = ${ids}`, commitments: sql`m.id = ${ids}`, silences: sql`u.id = ${ids}` };
  }
  if ('caseId' in narrowing) {
    const { caseId } = narrowing;
    return {
      clocks: sql`k.case_id = ${caseId}`,
      commitments: sql`m.case_id = ${caseId}`,
      silences: sql`u.case_id = ${caseId}`,
    };
  }
  const { dueBy, silentSince } = narrowing;
  return {
    clocks: sql`k.state = 'running' and k.due_on <= ${dueBy}::date`,
    commitments: sql`m.state = 'promised' and m.due_on <= ${dueBy}::date`,
    silences: sql`u.state = 'handling' and u.signed_for_at < ${silentSince}::date`,
  };
}

const clocks = (where: Piece) => sql`select 'clock' as kind, k.id, k.case_id, k.kind as waits_for,
    k.subject_id as undertaking_id, k.started_on, k.due_on, jsonb_array_length(k.extensions) as round,
    case when k.kind = any(${[...replyClocks]}) and a.state in ('checking', 'delivered', 'settled') then 'stopped'
      else k.state end as clock_state,
    k.stopped_on as ended_on, null::text as promise
  from clock k left join undertaking a on a.tenant_id = k.tenant_id and a.id = k.subject_id
  where k.tenant_id = app.tenant_id() and k.kind = any(${chasedClocks}) and ${where}`;

const commitments = (where: Piece) => sql`select 'commitment', m.id, m.case_id, 'commitment',
    m.undertaking_id, ${day('m.promised_at')}, m.due_on, 0,
    case when m.state = 'promised' then 'running' else 'stopped' end, ${day('m.evidence_given_at')}, m.text
  from commitment m where m.tenant_id = app.tenant_id() and ${where}`;

const silences = (where: Piece) => sql`select 'silence', u.id, u.case_id, 'silence', u.id,
    ${day('life.at')}, null::date, life.count, case when u.state = 'handling' then 'running' else 'stopped' end,
    case when u.state = 'handling' then null else ${day('life.at')} end, null
  from undertaking u cross join lateral (
    select count(*)::int as count, max(e.at) as at from event e
    where e.tenant_id = u.tenant_id and e.case_id = u.case_id and e.name = any(${[...signsOfLife]})
      and e.payload ->> 'undertakingId' = u.id::text) life
  where u.tenant_id = app.tenant_id() and u.signed_for_at is not null and life.at is not null and ${where}`;

export function mattersFrom(narrowing: Narrowing): Piece {
  const where = narrowed(narrowing);
  return sql`(${clocks(where.clocks)} union all ${commitments(where.commitments)}
    union all ${silences(where.silences)}) as matter`;
}

/** Co-units that have still to countersign; else the unit whose undertaking it is. */
export const unitsOfMatter = sql`case when matter.waits_for = 'countersign' then array(
    select co.unit_id from undertaking co where co.tenant_id = u.tenant_id and co.case_id = u.case_id
      and co.role = 'co' and co.state = 'opinion-given' and not exists (
        select from countersignature c join reply r on r.tenant_id = c.tenant_id and r.id = c.reply_id
        where r.tenant_id = u.tenant_id and r.undertaking_id = u.id and r.round = u.round
          and c.co_undertaking_id = co.id))
  when u.unit_id is null then '{}'::uuid[] else array[u.unit_id] end`;
