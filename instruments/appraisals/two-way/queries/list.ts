// Two-way appraisals one may see, by proposal number, a page at a time.
import { defineQuery, type QueryContext } from '#kernel/acts';
import { hasRole, unitsOf } from '#kernel/permissions';
import { type SqlBool, sql } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import { type TwoWayList, twoWayList, twoWayListParameters } from '../contract.ts';
import { appraisingOffice } from '../relations.ts';
import { isAfter, placeOf, placeText } from './place.ts';
import { type Condition, fromAppraisals, isSeen, itemsOf, readRows } from './read-items.ts';

const condition = sql<SqlBool>;

/** What the reader still has to fill in. */
function awaitsReader({ actor, today }: QueryContext): Condition {
  const isSide = (side: string) => sql`not exists (select from two_way_opinion o
    where o.tenant_id = t.tenant_id and o.case_id = t.case_id and o.side = ${side})`;
  const isLead = sql`exists (select from case_party cp where cp.tenant_id = c.tenant_id and cp.case_id = c.id
    and cp.relation = 'appraising-proposer' and cp.party_id = ${actor.personId}::uuid)`;
  const office = hasRole(actor, appraisingOffice) ? isSide('committee') : sql`false`;
  return condition`(c.state = 'open' and t.closes_on >= ${today}::date and ((${isLead} and ${isSide('proposer')})
    or (t.unit_id = any(${unitsOf(actor)}::uuid[]) and ${isSide('unit')}) or ${office}))`;
}

async function countAll({ tx }: QueryContext, where: readonly Condition[]): Promise<number> {
  const { rows } = await sql<{ total: number }>`select count(*)::int as total ${fromAppraisals}
    where ${sql.join([...where], sql` and `)}`.execute(tx);
  return rows[0]?.total ?? 0;
}

export async function yearsSeen(context: QueryContext): Promise<number[]> {
  const { rows } = await sql<{ year: number }>`select distinct t.year ${fromAppraisals} where ${isSeen(context)}
    order by t.year desc`.execute(context.tx);
  return rows.map(({ year }) => year);
}

export const listTwoWay = defineQuery({
  name: 'appraisals.two-way',
  parameters: twoWayListParameters,
  answer: twoWayList,
  async ask(context, { year, state, mine, cursor, limit }): Promise<TwoWayList | Refusal> {
    const place = cursor === undefined ? undefined : placeOf(cursor);
    if (place === null) return refuse('input-invalid', { field: 'cursor', count: 1 });
    const wanted: Condition[] = [
      isSeen(context),
      ...(year ? [condition`t.year = ${year}`] : []),
      ...(state ? [condition`c.state = ${state}`] : []),
      ...(mine ? [awaitsReader(context)] : []),
    ];
    const rows = await readRows(context, { where: [...wanted, ...(place ? [isAfter(place)] : [])], limit: limit + 1 });
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      items: await itemsOf(context, page),
      total: await countAll(context, wanted),
      nextCursor: last && rows.length > limit ? placeText(last) : null,
      years: await yearsSeen(context),
      mayOpen: hasRole(context.actor, appraisingOffice),
    };
  },
});
