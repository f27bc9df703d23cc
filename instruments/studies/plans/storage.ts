import { sql, type Transaction, tables } from '#platform/database';
import type { StudyTables } from '../tables.ts';
import type { Plan, PlanEntry } from './plan.ts';

type PlanPatch = Partial<Omit<StudyTables['study_plan'], 'tenant_id' | 'case_id'>>;
const ownTenant = sql<string>`app.tenant_id()`;

export async function readPlan(tx: Transaction, caseId: string): Promise<Plan | null> {
  const row = await tables<StudyTables>(tx)
    .selectFrom('study_plan')
    .selectAll()
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  return row
    ? {
        bodyId: row.body_id,
        year: row.year,
        preface: row.preface,
        summary: row.summary,
        returnedReason: row.returned_reason,
        adoptedOn: row.adopted_on,
      }
    : null;
}

/** One plan per body and year: another of the same stands in the way. */
export async function planOfYear(tx: Transaction, bodyId: string | null, year: number): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`select k.id from study_plan p
    join "case" k on k.tenant_id = p.tenant_id and k.id = p.case_id
    where p.tenant_id = app.tenant_id() and p.year = ${year} and p.body_id is not distinct from ${bodyId}::uuid
      and k.state <> 'discarded' limit 1`.execute(tx);
  return rows[0]?.id ?? null;
}

export async function insertPlan(
  tx: Transaction,
  caseId: string,
  { bodyId, year }: Pick<Plan, 'bodyId' | 'year'>,
): Promise<void> {
  await tables<StudyTables>(tx)
    .insertInto('study_plan')
    .values({
      ...{ tenant_id: ownTenant, case_id: caseId, body_id: bodyId, year },
      ...{ preface: '', summary: '', returned_reason: '', adopted_on: null },
    })
    .execute();
}

export async function updatePlan(tx: Transaction, caseId: string, patch: PlanPatch): Promise<void> {
  await tables<StudyTables>(tx).updateTable('study_plan').set(patch).where('case_id', '=', caseId).execute();
}

export async function entriesOf(
  tx: Transaction,
  planIds: readonly string[],
): Promise<(PlanEntry & { planId: string })[]> {
  if (planIds.length === 0) return [];
  const rows = await tables<StudyTables>(tx)
    .selectFrom('study_plan_entry')
    .selectAll()
    .where('plan_id', 'in', [...planIds])
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map(({ tenant_id: _, plan_id, hours, ...entry }) => ({
    ...entry,
    planId: plan_id,
    hours: Number(hours),
  }));
}

/** The entries as they now stand; those that stay keep their id and what was held for them. */
export async function replaceEntries(tx: Transaction, planId: string, entries: readonly PlanEntry[]): Promise<void> {
  const db = tables<StudyTables>(tx);
  const ids = entries.map(({ id }) => id);
  let gone = db.deleteFrom('study_plan_entry').where('plan_id', '=', planId);
  if (ids.length > 0) gone = gone.where('id', 'not in', ids);
  await gone.execute();
  if (entries.length === 0) return;
  await db
    .insertInto('study_plan_entry')
    .values(
      entries.map(({ hours, ...entry }) => ({ ...entry, tenant_id: ownTenant, plan_id: planId, hours: String(hours) })),
    )
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'id']).doUpdateSet(({ ref }) => ({
        position: ref('excluded.position'),
        rung: ref('excluded.rung'),
        topic: ref('excluded.topic'),
        materials: ref('excluded.materials'),
        quarter: ref('excluded.quarter'),
        month: ref('excluded.month'),
        hours: ref('excluded.hours'),
        cohort: ref('excluded.cohort'),
      })),
    )
    .execute();
}

export interface EntryLink {
  readonly entryId: string;
  readonly gatheringId: string;
}

export async function linksOfEntries(tx: Transaction, entryIds: readonly string[]): Promise<EntryLink[]> {
  if (entryIds.length === 0) return [];
  const rows = await tables<StudyTables>(tx)
    .selectFrom('study_plan_gathering')
    .select(['entry_id', 'gathering_id'])
    .where('entry_id', 'in', [...entryIds])
    .execute();
  return rows.map(({ entry_id, gathering_id }) => ({ entryId: entry_id, gatheringId: gathering_id }));
}

export async function addLink(tx: Transaction, { entryId, gatheringId }: EntryLink): Promise<void> {
  await tables<StudyTables>(tx)
    .insertInto('study_plan_gathering')
    .values({ tenant_id: ownTenant, entry_id: entryId, gathering_id: gatheringId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function removeLink(tx: Transaction, { entryId, gatheringId }: EntryLink): Promise<boolean> {
  const [{ numDeletedRows } = { numDeletedRows: 0n }] = await tables<StudyTables>(tx)
    .deleteFrom('study_plan_gathering')
    .where('entry_id', '=', entryId)
    .where('gathering_id', '=', gatheringId)
    .execute();
  return numDeletedRows > 0n;
}
