// Rows of a work list, read in one query whatever they are narrowed down to and ordered by.
import type { QueryContext } from '#kernel/acts';
import { workingDaysBetween } from '#kernel/deadlines';
import { committeeOfficeRoles, hasRole } from '#kernel/permissions';
import type { UndertakingRole } from '#kernel/undertakings';
import { sql } from '#platform/database';
import type { ProposalListItem, ProposalState } from '../contract.ts';
import { all, type Condition, classLetter, fromProposals } from './list-conditions.ts';
import { keyOf, type ListSort, orderBy, type Place } from './list-order.ts';

interface ItemRow {
  id: string;
  title: string;
  number: string | null;
  state: ProposalState;
  kind: ProposalListItem['kind'];
  occasion: ProposalListItem['occasion'];
  category: string | null;
  proposer_name: string;
  signer_count: number;
  units: { name: string; role: UndertakingRole }[] | null;
  turn: string | null;
  due_on: string | null;
  class_letter: string | null;
  is_key: boolean;
  updated_at: Date;
  submitted_at: Date | null;
  version: number;
  key: string;
}

export interface ItemsWanted {
  readonly conditions: readonly Condition[];
  readonly sort: ListSort;
  readonly limit: number;
}

export interface FoundItem extends Place {
  readonly item: ProposalListItem;
}

/** Who is meant to get it is known to the offices before it is given out. */
const hiddenJobs = (context: QueryContext): string[] =>
  hasRole(context.actor, [...committeeOfficeRoles, 'supervision-officer'])
    ? ['transferred']
    : ['transferred', 'proposed'];

function itemOf(row: ItemRow, { today, calendar }: QueryContext): ProposalListItem {
  return {
    id: row.id,
    title: row.title,
    number: row.number,
    state: row.state,
    kind: row.kind,
    occasion: row.occasion,
    category: row.category,
    proposer: row.proposer_name,
    signerCount: row.signer_count,
    units: row.units ?? [],
    turn: row.turn,
    dueOn: row.due_on,
    // Negative when the date has passed.
    remainingWorkingDays: row.due_on === null ? null : workingDaysBetween(today, row.due_on, calendar),
    classLetter: row.class_letter,
    isKey: row.is_key,
    updatedAt: row.updated_at.toISOString(),
    submittedAt: row.submitted_at?.toISOString() ?? null,
    version: row.version,
  };
}

// What is done keeps the unit's name of its day; what is open bears today's.
const dayOfName = sql`case when u.state in ('delivered', 'settled', 'opinion-given')
  then (coalesce(u.delivered_at, u.opinion_at) at time zone 'Asia/Shanghai')::date end`;

export async function readItems(context: QueryContext, { conditions, sort, limit }: ItemsWanted): Promise<FoundItem[]> {
  // Only the page's rows are dressed with names: first the page, then everything shown of it.
  const { rows } = await sql<ItemRow>`with page as materialized (
      select "case".id, ${keyOf(sort)} as key, row_number() over (order by ${orderBy(sort)}) as place
      ${fromProposals} where ${all(conditions)} order by ${orderBy(sort)} limit ${limit})
    select "case".id, "case".title, "case".number, "case".state, "case".turn, "case".due_on, "case".is_key,
      "case".updated_at, "case".version, proposal.kind, proposal.occasion, proposal.proposer_name, proposal.signer_count,
      proposal.submitted_at, page.key, ${classLetter} as class_letter,
      (select category.name from proposal_category category
        where category.tenant_id = "case".tenant_id and category.id = "case".category_id) as category,
      (select jsonb_agg(jsonb_build_object('name', unit.short_name, 'role', u.role) order by u.position, u.id)
        from undertaking u cross join lateral app.unit_names_on(u.unit_id, ${dayOfName}) unit
        where u.tenant_id = "case".tenant_id and u.case_id = "case".id
          and u.state <> all(${hiddenJobs(context)}::text[])) as units
    from page join "case" on "case".tenant_id = app.tenant_id() and "case".id = page.id
      join proposal on proposal.tenant_id = app.tenant_id() and proposal.case_id = page.id
    order by page.place`.execute(context.tx);
  return rows.map((row) => ({ id: row.id, key: row.key, item: itemOf(row, context) }));
}

export async function countItems({ tx }: Pick<QueryContext, 'tx'>, conditions: readonly Condition[]): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count ${fromProposals}
    where ${all(conditions)}`.execute(tx);
  return rows[0]?.count ?? 0;
}
