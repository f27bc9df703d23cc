// The look-back list (回头看): promises of replies one may see, the most urgent first.
import { defineQuery, type QueryContext } from '#kernel/acts';
import { unitNames } from '#kernel/people';
import { commitmentsOf } from '#kernel/recommendations';
import { commitmentViews, undertakingsOfCases } from '#kernel/undertakings';
import { type SqlBool, sql, type Transaction } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import { type CommitmentList, type CommitmentParameters, commitmentList, commitmentParameters } from './contract.ts';
import { all, type Condition, isSeenBy } from './list-conditions.ts';
import { cursorOf, type Place, placeOf } from './list-order.ts';
import { sayer } from './say.ts';

interface PageRow {
  id: string;
  due_on: string;
  case_id: string;
  number: string | null;
  title: string;
  version: number;
}

const condition = sql<SqlBool>;
const fromCommitments = sql`from commitment m join "case" on "case".tenant_id = m.tenant_id and "case".id = m.case_id`;
const isOverdue = (today: string) => condition`(m.state = 'promised' and m.due_on < ${today}::date)`;

const shown: Record<NonNullable<CommitmentParameters['show']>, (today: string) => Condition> = {
  open: () => condition`m.state <> 'verified'`,
  overdue: isOverdue,
  'to-verify': () => condition`m.state = 'evidence-given'`,
  verified: () => condition`m.state = 'verified'`,
  all: () => condition`true`,
};

type Filters = Pick<CommitmentParameters, 'unitId' | 'sessionId' | 'dueBy'>;

function filtersOf({ actor }: QueryContext, { unitId, sessionId, dueBy }: Filters): Condition[] {
  return [
    isSeenBy(actor),
    ...(unitId ? [condition`m.unit_id = ${unitId}`] : []),
    ...(sessionId ? [condition`"case".session_id = ${sessionId}`] : []),
    ...(dueBy ? [condition`m.due_on <= ${dueBy}::date`] : []),
  ];
}

async function readPage(tx: Transaction, conditions: readonly Condition[], limit: number): Promise<PageRow[]> {
  const { rows } = await sql<PageRow>`select m.id, m.due_on, m.case_id, "case".number, "case".title, "case".version
    ${fromCommitments} where ${all(conditions)} order by m.due_on, m.id limit ${limit}`.execute(tx);
  return rows;
}

type Counts = Pick<CommitmentList, 'counts' | 'overdue' | 'total'>;

async function readCounts({ tx, today }: QueryContext, filters: Condition, isShown: Condition): Promise<Counts> {
  const ofState = (state: string) => sql`count(*) filter (where m.state = ${state})::int`;
  const { rows } = await sql<Counts>`select count(*) filter (where ${isShown})::int as total,
      count(*) filter (where ${isOverdue(today)})::int as overdue,
      jsonb_build_object('promised', ${ofState('promised')}, 'evidence-given', ${ofState('evidence-given')},
        'verified', ${ofState('verified')}) as counts
    ${fromCommitments} where ${filters}`.execute(tx);
  return rows[0]!;
}

async function proposersOf(tx: Transaction, caseIds: readonly string[]): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ case_id: string; ids: string[] }>`select case_id, array_agg(party_id) as ids
    from case_party where tenant_id = app.tenant_id() and case_id = any(${[...caseIds]}::uuid[])
      and relation = 'proposer' group by case_id`.execute(tx);
  return new Map(rows.map((row) => [row.case_id, row.ids]));
}

async function itemsOf(context: QueryContext, rows: readonly PageRow[]): Promise<CommitmentList['items']> {
  const { tx } = context;
  const caseIds = [...new Set(rows.map((row) => row.case_id))];
  const found = await commitmentsOf(tx, caseIds);
  const commitments = rows.flatMap(({ id }) => found.find((one) => one.id === id) ?? []);
  const proposers = await proposersOf(tx, caseIds);
  const views = commitmentViews(context, {
    commitments,
    undertakings: await undertakingsOfCases(tx, caseIds),
    proposerIdsOf: (caseId) => proposers.get(caseId) ?? [],
    units: await unitNames(
      tx,
      commitments.map(({ unitId }) => unitId),
    ),
    say: sayer(context),
  });
  return views.map((view, index) => {
    const { case_id: id, number, title, version } = rows[index]!;
    return { ...view, proposal: { id, number, title, version } };
  });
}

const isAfter = ({ key, id }: Place) => condition`(m.due_on, m.id) > (${key}::date, ${id}::uuid)`;

/** Six SQL queries. */
export const proposalCommitments = defineQuery({
  name: 'proposals.commitments',
  parameters: commitmentParameters,
  answer: commitmentList,
  async ask(context, { show, cursor, limit, ...filters }): Promise<CommitmentList | Refusal> {
    const place = cursor ? placeOf('due', cursor) : undefined;
    if (place === null) return refuse('input-invalid', { field: 'cursor', count: 1 });
    const isShown = shown[show](context.today);
    const seen = filtersOf(context, filters);
    const rows = await readPage(context.tx, [...seen, isShown, ...(place ? [isAfter(place)] : [])], limit + 1);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      ...(await readCounts(context, all(seen), isShown)),
      items: page.length > 0 ? await itemsOf(context, page) : [],
      nextCursor: last && rows.length > limit ? cursorOf('due', { key: last.due_on, id: last.id }) : null,
    };
  },
});
