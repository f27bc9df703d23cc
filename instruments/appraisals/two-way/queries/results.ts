// What a year's two-way appraisals came to, by case. For the Chairpersons' Council; a unit sees its own lines alone.
import { defineQuery, type QueryContext } from '#kernel/acts';
import { yearOf } from '#kernel/deadlines';
import { committeeOfficeRoles, hasRole, unitRoles, unitsOf } from '#kernel/permissions';
import { type SqlBool, sql } from '#platform/database';
import { gradeBounds } from '../../grade-bounds.ts';
import type { Opinion } from '../appraisal.ts';
import { resultsParameters, type TwoWayResults, twoWayResults } from '../contract.ts';
import { opinionsOf } from '../storage.ts';
import { handlingByUnit, tallyOf } from '../totals.ts';
import { yearsSeen } from './list.ts';
import { isSeen, itemOf, readRows } from './read-items.ts';

const mostInYear = 5_000;

const pointsOf = (opinions: readonly Opinion[], side: Opinion['side']) =>
  opinions.find((opinion) => opinion.side === side)?.total ?? null;

function scopeOf(context: QueryContext) {
  const isCommittee = hasRole(context.actor, committeeOfficeRoles);
  const own = sql<SqlBool>`t.unit_id = any(${unitsOf(context.actor)}::uuid[])`;
  return isCommittee
    ? { scope: 'committee' as const, where: [isSeen(context)] }
    : { scope: 'own-units' as const, where: [isSeen(context), own] };
}

export const twoWayResultsOfYear = defineQuery({
  name: 'appraisals.results',
  parameters: resultsParameters,
  answer: twoWayResults,
  who: [...committeeOfficeRoles, ...unitRoles],
  async ask(context, { year: wanted }): Promise<TwoWayResults> {
    const years = await yearsSeen(context);
    const year = wanted ?? years[0] ?? Number(yearOf(context.today));
    const { scope, where } = scopeOf(context);
    const rows = await readRows(context, { where: [...where, sql<SqlBool>`t.year = ${year}`], limit: mostInYear });
    const disclosed = rows.filter((row) => row.is_disclosed);
    const opinions = Map.groupBy(
      await opinionsOf(
        context.tx,
        disclosed.map(({ id }) => id),
      ),
      ({ caseId }) => caseId,
    );
    const bounds = gradeBounds(context.settings);
    const items = disclosed.map((row) => {
      const own = opinions.get(row.id) ?? [];
      const item = itemOf(context, { row, opinions: own, bounds });
      return { ...item, proposerPoints: pointsOf(own, 'proposer'), committeePoints: pointsOf(own, 'committee') };
    });
    return {
      ...{ year, years, scope, items },
      openCount: rows.length - disclosed.length,
      units: handlingByUnit(items),
      handling: tallyOf(items.map(({ handling }) => handling)),
      proposals: tallyOf(items.map(({ proposalScore }) => proposalScore)),
    };
  },
});
