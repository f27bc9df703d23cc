// What the record says of candidates, read from what every case has: replies, ratings, promises, clocks.
import { sql, type Transaction } from '#platform/database';
import { filedOf } from './candidates.ts';
import type { AwardKind, CandidateFacts } from './contract.ts';

export const noFacts: CandidateFacts = {
  classLetter: null,
  ...{ satisfied: 0, notSatisfied: 0, silent: 0, promises: 0, promisesKept: 0, promisesOverdue: 0, jobs: 0, late: 0 },
};

interface Wanted {
  readonly kind: AwardKind;
  readonly sessionId: string;
  readonly targetIds: readonly string[];
  readonly today: string;
}

/** Jobs of the session's filed proposals with the last reply of each, grouped by proposal or by unit. */
export async function factsOfCandidates(tx: Transaction, wanted: Wanted): Promise<Map<string, CandidateFacts>> {
  const { kind, sessionId, targetIds, today } = wanted;
  if (kind === 'advanced-person' || targetIds.length === 0) return new Map();
  const target = kind === 'excellent-proposal' ? sql.ref('u.case_id') : sql.ref('u.unit_id');
  const { rows } = await sql<CandidateFacts & { id: string }>`with job as (
      select u.*, ${target} as target from undertaking u join (${filedOf(sessionId)}) k on k.id = u.case_id
      where u.tenant_id = app.tenant_id() and u.state not in ('proposed', 'transferred')
        and ${target} = any(${[...targetIds]}::uuid[])),
    answered as (select distinct on (reply.undertaking_id) reply.undertaking_id, reply.case_id, reply.round,
        reply.class_letter, job.target, reply.delivered_at
      from reply join job on job.id = reply.undertaking_id
      where reply.tenant_id = app.tenant_id() and reply.delivered_at is not null
      order by reply.undertaking_id, reply.round desc),
    asked as (select answered.target, rating.result from answered
      join case_party party on party.tenant_id = app.tenant_id() and party.case_id = answered.case_id
        and party.relation = 'proposer'
      left join rating on rating.tenant_id = app.tenant_id() and rating.undertaking_id = answered.undertaking_id
        and rating.round = answered.round and rating.person_id = party.party_id),
    promised as (select job.target, c.state, c.due_on from commitment c join job on job.id = c.undertaking_id
      where c.tenant_id = app.tenant_id())
    select target as id, count(*)::int as jobs,
      (select count(*)::int from job j join clock on clock.tenant_id = app.tenant_id() and clock.case_id = j.case_id
        and clock.subject_id = j.id and clock.kind = 'reply'
        where j.target = job.target and coalesce(clock.stopped_on, ${today}::date) > clock.due_on) as late,
      (select class_letter from answered where answered.target = job.target order by delivered_at desc limit 1)
        as "classLetter",
      (select count(*)::int from asked where asked.target = job.target
        and result in ('satisfied', 'basically-satisfied')) as satisfied,
      (select count(*)::int from asked where asked.target = job.target and result = 'not-satisfied') as "notSatisfied",
      (select count(*)::int from asked where asked.target = job.target and result is null) as silent,
      (select count(*)::int from promised where promised.target = job.target) as promises,
      (select count(*)::int from promised where promised.target = job.target and state = 'verified') as "promisesKept",
      (select count(*)::int from promised where promised.target = job.target and state = 'promised'
        and due_on < ${today}::date) as "promisesOverdue"
    from job group by target`.execute(tx);
  const hasClass = kind === 'excellent-proposal';
  return new Map(rows.map(({ id, ...facts }) => [id, hasClass ? facts : { ...facts, classLetter: null }]));
}
