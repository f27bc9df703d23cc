// The calendar of a year's commissions with what came and what was used, one of them, and what is asked of me now.
import * as z from 'zod';
import { defineQuery, type QueryContext } from '#kernel/acts';
import { type CaseRecord, readCase, sourcesOf } from '#kernel/cases';
import { bodiesById, personNames, unitNames } from '#kernel/people';
import { actingPersonId, generalCapacities } from '#kernel/permissions';
import { sql } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import {
  type CommissionItem,
  type CommissionState,
  type CommissionView,
  commissionList,
  commissionListParameters,
  commissionView,
  openCommissions,
} from '../../contract/commissions.ts';
import { fromReports, type ItemRow, itemColumns, itemOf } from '../../reports/queries/report-items.ts';
import { saidAbilities } from '../../say.ts';
import { timelineOf } from '../../timeline.ts';
import { deskReaders, writers } from '../../who-sees.ts';
import type { Commission } from '../commission.ts';
import { commissionLifecycle } from '../lifecycle.ts';
import { readCommission } from '../storage.ts';
import { commissionFacts } from '../subject.ts';
import { isAskedOf } from '../who-is-asked.ts';

const columns = sql`k.id, k.version, k.state, k.title, c.opens_on as "opensOn", c.closes_on as "closesOn", c.rhythm,
  c.is_for_everybody as "isForEverybody",
  (select count(*)::int from information_report r where r.tenant_id = c.tenant_id and r.commission_id = c.case_id
    and r.submitted_at is not null) as received,
  (select count(*)::int from information_report r join "case" report on report.tenant_id = r.tenant_id
    and report.id = r.case_id where r.tenant_id = c.tenant_id and r.commission_id = c.case_id
    and report.state = 'printed') as used`;
const fromCommissions = sql`information_commission c join "case" k on k.tenant_id = c.tenant_id and k.id = c.case_id`;

/** One SQL query. */
export const commissionsQuery = defineQuery({
  name: 'information-reports.commissions',
  parameters: commissionListParameters,
  answer: commissionList,
  who: deskReaders,
  async ask({ tx, today }, { year = Number(today.slice(0, 4)) }) {
    const { rows } = await sql<CommissionItem>`select ${columns} from ${fromCommissions}
      where c.tenant_id = app.tenant_id() and c.opens_on <= make_date(${year}::int, 12, 31)
        and c.closes_on >= make_date(${year}::int, 1, 1)
      order by c.opens_on, c.closes_on, k.id limit 500`.execute(tx);
    return { year, items: rows };
  },
});

const namedOf = (ids: readonly string[], names: ReadonlyMap<string, string>) =>
  ids.map((id) => ({ id, name: names.get(id) ?? '' }));

async function viewOf(context: QueryContext, record: CaseRecord, commission: Commission): Promise<CommissionView> {
  const { tx, actor, today } = context;
  const { id } = record;
  const { rows } = await sql<CommissionItem>`select ${columns} from ${fromCommissions}
    where c.tenant_id = app.tenant_id() and c.case_id = ${id}`.execute(tx);
  const reports = await sql<ItemRow>`select ${itemColumns} from ${fromReports}
    where r.tenant_id = app.tenant_id() and r.commission_id = ${id} and r.submitted_at is not null
    order by r.submitted_at desc, r.case_id limit 500`.execute(tx);
  const people = await personNames(tx, [...commission.personIds]);
  const bodies = await bodiesById(tx, commission.bodyIds);
  const meeting = {
    state: record.state as CommissionState,
    facts: commissionFacts(commission, today),
    capacities: generalCapacities(actor),
  };
  return {
    ...rows[0]!,
    ...{ text: commission.text, others: commission.others, reason: commission.reason },
    people: commission.personIds.map((one) => ({ id: one, name: people.get(one)?.name ?? '' })),
    bodies: bodies.map(({ id: one, name }) => ({ id: one, name })),
    units: namedOf(commission.unitIds, await unitNames(tx, commission.unitIds)),
    // Who plans commissions planned this one of it; its name is the commission's.
    sources: await sourcesOf(tx, id),
    reports: reports.rows.map(itemOf),
    timeline: await timelineOf(context, id),
    abilities: saidAbilities(context, commissionLifecycle, meeting),
  };
}

export const commissionQuery = defineQuery({
  name: 'information-reports.commission',
  parameters: z.object({ id: z.uuid() }),
  answer: commissionView,
  who: deskReaders,
  async ask(context, { id }): Promise<CommissionView | Refusal> {
    const record = await readCase(context.tx, id);
    const commission = record?.kind === commissionLifecycle.kind ? await readCommission(context.tx, id) : null;
    return record && commission ? viewOf(context, record, commission) : refuse('not-found');
  },
});

interface OpenRow
  extends Pick<Commission, 'isForEverybody' | 'personIds' | 'bodyIds' | 'unitIds' | 'text' | 'closesOn'> {
  id: string;
  title: string;
  mine: number;
}

/** One SQL query; an office has few at a time. */
export const openCommissionsQuery = defineQuery({
  name: 'information-reports.open-commissions',
  parameters: z.object({}),
  answer: openCommissions,
  who: writers,
  async ask({ tx, actor, today }) {
    const { rows } = await sql<OpenRow>`select k.id, k.title, c.text, c.closes_on as "closesOn",
        c.is_for_everybody as "isForEverybody", c.person_ids as "personIds", c.body_ids as "bodyIds",
        c.unit_ids as "unitIds", (select count(*)::int from information_report r where r.tenant_id = c.tenant_id
          and r.commission_id = c.case_id and r.author_id = ${actingPersonId(actor)}::uuid
          and r.submitted_at is not null) as mine
      from ${fromCommissions} where c.tenant_id = app.tenant_id() and k.state = 'asking'
        and c.closes_on >= ${today}::date order by c.closes_on, k.id limit 200`.execute(tx);
    return {
      items: rows
        .filter((row) => isAskedOf(actor, row))
        .map(({ id, title, text, closesOn, mine }) => ({ id, title, text, closesOn, mine })),
    };
  },
});
