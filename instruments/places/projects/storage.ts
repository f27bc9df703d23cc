import { v7 } from 'uuid';
import { sql, type Transaction } from '#platform/database';
import type { ProjectInput } from '../contract/projects.ts';
import type { Tally } from './rules.ts';

export interface Project {
  readonly caseId: string;
  readonly aim: string;
  readonly placeId: string | null;
  readonly fromOn: string;
  readonly untilOn: string;
  readonly peopleHelped: number;
  readonly results: string;
  readonly lookBack: string;
  readonly reason: string;
  readonly tally: Tally;
}

export async function readProject(tx: Transaction, caseId: string): Promise<Project | null> {
  const { rows } = await sql<Project>`select case_id as "caseId", aim, place_id as "placeId", from_on as "fromOn",
      until_on as "untilOn", people_helped as "peopleHelped", results, look_back as "lookBack", reason,
      (select jsonb_build_object('satisfied', coalesce(sum(satisfied), 0), 'partly', coalesce(sum(partly), 0),
          'dissatisfied', coalesce(sum(dissatisfied), 0))
        from service_tally t where t.tenant_id = p.tenant_id and t.case_id = p.case_id) as tally
    from service_project p where tenant_id = app.tenant_id() and case_id = ${caseId}`.execute(tx);
  return rows[0] ?? null;
}

export type ProjectFields = Required<Omit<ProjectInput, 'title' | 'participantIds'>>;

export async function insertProject(tx: Transaction, caseId: string, fields: ProjectFields): Promise<void> {
  await sql`insert into service_project (tenant_id, case_id, aim, place_id, from_on, until_on)
    values (app.tenant_id(), ${caseId}, ${fields.aim}, ${fields.placeId}::uuid, ${fields.fromOn}::date,
      ${fields.untilOn}::date)`.execute(tx);
}

export async function updateProject(tx: Transaction, caseId: string, fields: ProjectFields): Promise<void> {
  await sql`update service_project set aim = ${fields.aim}, place_id = ${fields.placeId}::uuid,
      from_on = ${fields.fromOn}::date, until_on = ${fields.untilOn}::date
    where tenant_id = app.tenant_id() and case_id = ${caseId}`.execute(tx);
}

export async function setResults(
  tx: Transaction,
  caseId: string,
  { peopleHelped, results }: { peopleHelped: number; results: string },
): Promise<void> {
  await sql`update service_project set people_helped = ${peopleHelped}, results = ${results}
    where tenant_id = app.tenant_id() and case_id = ${caseId}`.execute(tx);
}

export async function setWords(
  tx: Transaction,
  caseId: string,
  { lookBack = null, reason = null }: { lookBack?: string | null; reason?: string | null },
): Promise<void> {
  await sql`update service_project set look_back = coalesce(${lookBack}, look_back), reason = coalesce(${reason}, reason)
    where tenant_id = app.tenant_id() and case_id = ${caseId}`.execute(tx);
}

export async function insertTally(
  tx: Transaction,
  tally: Tally & { caseId: string; heldOn: string; at: Date },
): Promise<void> {
  await sql`insert into service_tally (tenant_id, id, case_id, held_on, satisfied, partly, dissatisfied, at)
    values (app.tenant_id(), ${v7({ msecs: tally.at.getTime() })}, ${tally.caseId}, ${tally.heldOn}::date,
      ${tally.satisfied}, ${tally.partly}, ${tally.dissatisfied}, ${tally.at})`.execute(tx);
}

export interface Step {
  readonly id: string;
  readonly text: string;
  readonly dueOn: string;
  readonly reachedAt: Date | null;
}

export async function stepsOf(tx: Transaction, caseId: string): Promise<Step[]> {
  const { rows } = await sql<Step>`select id, text, due_on as "dueOn", reached_at as "reachedAt" from service_milestone
    where tenant_id = app.tenant_id() and case_id = ${caseId} order by position, id`.execute(tx);
  return rows;
}

export async function replaceSteps(tx: Transaction, caseId: string, steps: readonly Step[]): Promise<void> {
  await sql`delete from service_milestone where tenant_id = app.tenant_id() and case_id = ${caseId}`.execute(tx);
  await sql`insert into service_milestone (tenant_id, id, case_id, position, text, due_on, reached_at)
    select app.tenant_id(), id, ${caseId}::uuid, place, text, "dueOn", "reachedAt"
    from jsonb_to_recordset(${JSON.stringify(steps.map((step, place) => ({ ...step, place })))}::jsonb)
      as step(id uuid, place integer, text text, "dueOn" date, "reachedAt" timestamptz)`.execute(tx);
}

/** False when it is not there, or was reached before. */
export async function reach(tx: Transaction, reached: { caseId: string; id: string; at: Date }): Promise<boolean> {
  const { rows } = await sql`update service_milestone set reached_at = ${reached.at}
    where tenant_id = app.tenant_id() and case_id = ${reached.caseId} and id = ${reached.id} and reached_at is null
    returning id`.execute(tx);
  return rows.length === 1;
}
