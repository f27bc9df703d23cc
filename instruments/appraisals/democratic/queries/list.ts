// Democratic appraisals one may see, the latest year first.
import { defineQuery, type QueryContext } from '#kernel/acts';
import { ownBallots } from '#kernel/ballots';
import { committeeOfficeRoles, hasRole, unitsOf } from '#kernel/permissions';
import { sql } from '#platform/database';
import { type DemocraticList, type DemocraticState, democraticList, democraticListParameters } from '../contract.ts';
import { targetsOf } from '../storage.ts';

interface Row {
  readonly id: string;
  readonly state: DemocraticState;
  readonly title: string;
  readonly year: number;
  readonly ballot_closes_on: string | null;
  readonly is_published: boolean;
}

async function readRows({ tx, actor }: QueryContext, limit: number): Promise<Row[]> {
  const isOffice = hasRole(actor, committeeOfficeRoles);
  const { personId } = actor;
  const { rows } = await sql<Row>`select c.id, c.state, c.title, d.year, d.ballot_closes_on,
      d.published_at is not null as is_published
    from democratic_appraisal d join "case" c on c.tenant_id = d.tenant_id and c.id = d.case_id
    where d.tenant_id = app.tenant_id() and (${isOffice} or (d.plan is not null and (
      exists (select from democratic_assessor a where a.tenant_id = d.tenant_id and a.case_id = d.case_id
        and a.person_id = ${personId}::uuid)
      or exists (select from democratic_scrutineer s where s.tenant_id = d.tenant_id and s.case_id = d.case_id
        and s.person_id = ${personId}::uuid)
      or exists (select from democratic_target t where t.tenant_id = d.tenant_id and t.case_id = d.case_id
        and t.unit_id = any(${unitsOf(actor)}::uuid[])))))
    order by d.year desc, c.created_at desc, c.id limit ${limit}`.execute(tx);
  return rows;
}

export const listDemocratic = defineQuery({
  name: 'appraisals.democratic',
  parameters: democraticListParameters,
  answer: democraticList,
  async ask(context, { limit }): Promise<DemocraticList> {
    const { tx, actor } = context;
    const rows = await readRows(context, limit);
    const ids = rows.map(({ id }) => id);
    const targets = await targetsOf(tx, ids);
    const isBallotOpen = rows.some(({ state }) => state === 'ballot-open');
    const own = isBallotOpen && actor.personId ? await ownBallots(tx, actor.personId) : [];
    return {
      mayDraft: hasRole(actor, ['proposal-officer', 'proposal-committee-head']),
      items: rows.map((row) => ({
        ...{ id: row.id, state: row.state, title: row.title, year: row.year },
        units: targets
          .filter(({ row: { case_id } }) => case_id === row.id)
          .map(({ unitId, unitName }) => ({ id: unitId, name: unitName })),
        ballotClosesOn: row.ballot_closes_on,
        papersWaiting: own.filter(({ caseId, hasTakenPart }) => caseId === row.id && !hasTakenPart).length,
        isPublished: row.is_published,
      })),
    };
  },
});
