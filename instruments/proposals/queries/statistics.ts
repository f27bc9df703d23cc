// Counts of one session, each naming what one unit of it is. Only what the asker may see is counted.
import * as z from 'zod';
import { defineQuery, type QueryContext } from '#kernel/acts';
import { currentSession, plenarySessions } from '#kernel/people';
import { committeeOfficeRoles, hasRole } from '#kernel/permissions';
import { type SqlBool, sql } from '#platform/database';
import { type Statistics, statistics } from '../contract.ts';
import { all, type Condition, fromProposals, isSeenBy } from './list-conditions.ts';

type Table = Statistics['tables'][number];
type Key = Table['key'];

interface CountRow {
  table: Key;
  key: string;
  label: string | null;
  count: number;
}

const countingUnits: Record<Key, Table['countingUnit']> = {
  state: 'proposal',
  category: 'proposal',
  sphere: 'proposal',
  kind: 'proposal',
  unit: 'undertaking',
  class: 'reply',
  rating: 'rating',
};

/** Every proposal sent in counts; drafts are nobody's number. */
const isSentIn = sql<SqlBool>`proposal.submitted_at is not null`;

function countRows(counted: Condition) {
  return sql<CountRow>`with counted as materialized (
      select "case".id, "case".state, "case".category_id, proposal.kind ${fromProposals} where ${counted}),
    answering as (select u.* from undertaking u join counted on counted.id = u.case_id
      where u.tenant_id = app.tenant_id() and u.state not in ('proposed', 'transferred')),
    -- One letter an undertaking: that of its last delivered reply.
    answered as (select distinct on (reply.undertaking_id) reply.undertaking_id, reply.case_id, reply.round,
        reply.class_letter
      from reply join answering on answering.id = reply.undertaking_id
      where reply.tenant_id = app.tenant_id() and reply.delivered_at is not null
      order by reply.undertaking_id, reply.round desc),
    asked as (select answered.undertaking_id, answered.round, party.party_id
      from answered join case_party party on party.tenant_id = app.tenant_id() and party.case_id = answered.case_id
        and party.relation = 'proposer')
    select 'state' as table, state as key, null as label, count(*)::int as count from counted group by state
    union all select 'kind', kind, null, count(*)::int from counted group by kind
    union all select 'category', coalesce(category.id::text, 'none'), category.name, count(*)::int
      from counted left join proposal_category category
        on category.tenant_id = app.tenant_id() and category.id = counted.category_id
      group by category.id, category.name
    union all select 'sphere', coalesce(category.sphere, 'none'), null, count(*)::int
      from counted left join proposal_category category
        on category.tenant_id = app.tenant_id() and category.id = counted.category_id
      group by category.sphere
    union all select 'unit', unit.id::text, unit.name, count(*)::int
      from answering join unit on unit.tenant_id = app.tenant_id() and unit.id = answering.unit_id
      group by unit.id, unit.name
    union all select 'class', coalesce(class_letter, 'none'), null, count(*)::int from answered group by class_letter
    -- Who was asked and has not answered is counted apart and never as satisfied.
    union all select 'rating', coalesce(rating.result, 'silence'), null, count(*)::int
      from asked left join rating on rating.tenant_id = app.tenant_id()
        and rating.undertaking_id = asked.undertaking_id and rating.round = asked.round
        and rating.person_id = asked.party_id
      group by rating.result
    order by 1, 4 desc, 3, 2`;
}

/** Of few ratings one could tell whose they are. */
const fewestRatingsShown = 10;
const seesFewRatings = ({ actor }: QueryContext) => hasRole(actor, [...committeeOfficeRoles, 'supervision-officer']);

function withoutFewRatings(table: Table): Table {
  const isFew = table.key === 'rating' && table.total < fewestRatingsShown;
  return isFew ? { ...table, total: 0, rows: [] } : table;
}

function tableOf(key: Key, found: readonly CountRow[]): Table {
  const rows = found.filter(({ table }) => table === key).map(({ table: _, ...row }) => row);
  return {
    key,
    countingUnit: countingUnits[key],
    total: rows.reduce((sum, row) => sum + row.count, 0),
    rows,
  };
}

async function sessionWanted({ tx, today }: QueryContext, sessionId: string | undefined) {
  const sessions = await plenarySessions(tx);
  return sessionId ? (sessions.find(({ id }) => id === sessionId) ?? null) : currentSession(sessions, today);
}

/** Two SQL queries. Without a session named it is the latest that has opened. */
export const proposalStatistics = defineQuery({
  name: 'proposals.statistics',
  parameters: z.object({ sessionId: z.uuid().optional() }),
  answer: statistics,
  async ask(context, { sessionId }): Promise<Statistics> {
    const session = await sessionWanted(context, sessionId);
    const ofSession = sql<SqlBool>`"case".session_id = ${session?.id ?? null}::uuid`;
    const { rows } = await countRows(all([isSeenBy(context.actor), isSentIn, ofSession])).execute(context.tx);
    const keys = Object.keys(countingUnits) as Key[];
    const tables = keys.map((key) => tableOf(key, rows));
    return {
      sessionName: session?.name ?? null,
      tables: seesFewRatings(context) ? tables : tables.map(withoutFewRatings),
    };
  },
});
