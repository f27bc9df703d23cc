// What waits for somebody: sheets to fill in, a renewed reply, a self-check, a rectification plan, a count to sign.
// Ballots to cast are told by kernel/ballots.
import type { QueryContext, WaitingLine } from '#kernel/acts';
import { hasRole, unitRoles, unitsOf } from '#kernel/permissions';
import { sql } from '#platform/database';

interface Waits {
  readonly kind: 'sheets' | 'renewedReply' | 'selfCheck' | 'rectification' | 'tally';
  readonly id: string | null;
  readonly title: string;
  readonly count: number;
  readonly due_on: string | null;
}

const speakers = unitRoles.filter((role) => role !== 'unit-drafter');

const noOpinion = (side: string) => sql`not exists (select from two_way_opinion o
  where o.tenant_id = t.tenant_id and o.case_id = t.case_id and o.side = ${side})`;

const sheets = ({ actor, today }: QueryContext) => {
  const named = sql`exists (select from case_party cp where cp.tenant_id = c.tenant_id and cp.case_id = c.id
    and cp.relation = 'appraising-proposer' and cp.party_id = ${actor.personId}::uuid)`;
  const units = hasRole(actor, speakers) ? unitsOf(actor) : [];
  return sql`select 'sheets' as kind, null::uuid as id, '' as title, count(*)::int as count, min(t.closes_on) as due_on
    from two_way_appraisal t join "case" c on c.tenant_id = t.tenant_id and c.id = t.case_id
    where c.state = 'open' and t.closes_on >= ${today}::date and ((${named} and ${noOpinion('proposer')})
      or (not ${named} and t.unit_id = any(${units}::uuid[]) and ${noOpinion('unit')}))
    having count(*) > 0`;
};

const renewedReplies = (units: readonly string[]) => sql`select 'renewedReply', t.proposal_id, c.title, 1, null::date
  from two_way_appraisal t join "case" c on c.tenant_id = t.tenant_id and c.id = t.case_id
  where c.state = 'following-up' and t.unit_id = any(${units}::uuid[]) and t.renewed_reply_asked_at is not null
    and not exists (select from reply r where r.tenant_id = t.tenant_id and r.undertaking_id = t.undertaking_id
      and greatest(r.second_reply_at, r.delivered_at) > t.renewed_reply_asked_at)`;

const reports = (units: readonly string[]) => sql`select
    case when c.state in ('plan-issued', 'self-checks') then 'selfCheck' else 'rectification' end, c.id, c.title, 1,
    case when c.state in ('plan-issued', 'self-checks') then d.self_checks_due_on end
  from democratic_target g join democratic_appraisal d on d.tenant_id = g.tenant_id and d.case_id = g.case_id
  join "case" c on c.tenant_id = g.tenant_id and c.id = g.case_id
  where g.unit_id = any(${units}::uuid[]) and (
    (c.state in ('plan-issued', 'self-checks') and g.self_check_at is null)
    or (c.state in ('fed-back', 'rectifying') and g.rectification_at is null and g.rechecked_at is null))`;

const tallies = (personId: string | null) => sql`select 'tally', c.id, c.title, 1, null::date
  from democratic_scrutineer s join "case" c on c.tenant_id = s.tenant_id and c.id = s.case_id
  where s.person_id = ${personId}::uuid and s.signed_at is null and c.state = 'ballot-closed'`;

function lineOf({ translate }: QueryContext, { kind, id, title, count, due_on }: Waits): WaitingLine {
  const place = { sheets: '/appraisals', renewedReply: `/proposals/${id}` };
  const desk = kind === 'sheets' || kind === 'renewedReply' ? place[kind] : `/appraisals/democratic/${id}`;
  return {
    key: `appraisals-${kind}-${id ?? 'all'}`,
    text: translate(`appraisals.waiting.${kind}`, { count }),
    about: kind === 'sheets' ? translate('appraisals.waiting.sheetsAbout') : title,
    dueOn: due_on,
    desk,
    member: kind === 'sheets' || kind === 'tally' ? desk : null,
  };
}

export async function waiting(context: QueryContext): Promise<WaitingLine[]> {
  const { tx, actor } = context;
  if (!actor.personId || (!actor.seat && actor.roles.length === 0)) return [];
  const units = hasRole(actor, speakers) ? unitsOf(actor) : [];
  const { rows } = await sql<Waits>`${sheets(context)} union all ${renewedReplies(units)}
    union all ${reports(units)} union all ${tallies(actor.personId)}`.execute(tx);
  return rows.map((row) => lineOf(context, row));
}
