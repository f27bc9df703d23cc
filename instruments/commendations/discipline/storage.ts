import type { DeedView } from '#kernel/deeds';
import { sql, type Transaction } from '#platform/database';
import type { DisciplineState, Evidence, LadderStep } from './contract.ts';

export interface Step {
  readonly position: number;
  readonly step: LadderStep;
  readonly text: string;
  readonly evidence: Evidence;
  readonly skipReason: string;
  readonly proposedBy: string | null;
  readonly proposedByName: string;
  readonly askedOn: string;
  readonly answerBy: string;
  readonly statement: string;
  readonly statedAt: string | null;
  readonly silentSince: string | null;
  readonly decision: 'approved' | 'declined' | null;
  readonly decidedByName: string;
  readonly decidedAt: string | null;
  readonly meeting: string;
  readonly metOn: string | null;
  readonly note: string;
}

export interface DisciplineCase {
  readonly caseId: string;
  readonly personId: string;
  readonly personName: string;
  readonly seatId: string;
  readonly ground: string;
  readonly endedReason: string;
  readonly steps: readonly Step[];
}

const stepFields = sql`jsonb_build_object('position', x.position, 'step', x.step, 'text', x.text,
  'evidence', x.evidence, 'skipReason', x.skip_reason, 'proposedBy', x.proposed_by,
  'proposedByName', x.proposed_by_name, 'askedOn', x.asked_on, 'answerBy', x.answer_by, 'statement', x.statement,
  'statedAt', x.stated_at, 'silentSince', x.silent_since, 'decision', x.decision,
  'decidedByName', x.decided_by_name, 'decidedAt', x.decided_at, 'meeting', x.meeting, 'metOn', x.met_on,
  'note', x.decision_note)`;

export async function readDiscipline(tx: Transaction, caseId: string): Promise<DisciplineCase | null> {
  const { rows } = await sql<DisciplineCase>`select d.case_id as "caseId", d.person_id as "personId",
      p.name as "personName", d.seat_id as "seatId", d.ground, d.ended_reason as "endedReason",
      (select jsonb_agg(${stepFields} order by x.position) from discipline_step x
        where x.tenant_id = d.tenant_id and x.case_id = d.case_id) as steps
    from discipline_case d join person p on p.tenant_id = d.tenant_id and p.id = d.person_id
    where d.tenant_id = app.tenant_id() and d.case_id = ${caseId}`.execute(tx);
  return rows[0] ?? null;
}

export const lastStep = ({ steps }: DisciplineCase): Step => steps.at(-1)!;

/** The highest rung that was approved. */
export const stepInForce = ({ steps }: Pick<DisciplineCase, 'steps'>): LadderStep | null =>
  steps.findLast(({ decision }) => decision === 'approved')?.step ?? null;

export interface NewStep extends Pick<Step, 'position' | 'step' | 'text' | 'evidence' | 'skipReason' | 'askedOn'> {
  readonly caseId: string;
  readonly answerBy: string;
  readonly proposedBy: string | null;
  readonly proposedByName: string;
  readonly at: Date;
}

export async function insertStep(tx: Transaction, one: NewStep): Promise<void> {
  await sql`insert into discipline_step (tenant_id, case_id, position, step, text, evidence, skip_reason, proposed_by,
      proposed_by_name, proposed_at, asked_on, answer_by)
    values (app.tenant_id(), ${one.caseId}, ${one.position}, ${one.step}, ${one.text},
      ${JSON.stringify(one.evidence)}::jsonb, ${one.skipReason}, ${one.proposedBy}, ${one.proposedByName}, ${one.at},
      ${one.askedOn}, ${one.answerBy})`.execute(tx);
}

/** Somebody's seat of today, and whether a case of theirs is open. */
export async function standingOf(tx: Transaction, personId: string, today: string) {
  const { rows } = await sql<{ seatId: string; hasOpenCase: boolean }>`select s.id as "seatId",
      exists (select from discipline_case d join "case" k on k.tenant_id = d.tenant_id and k.id = d.case_id
        where d.tenant_id = s.tenant_id and d.person_id = s.person_id
          and k.state in ('hearing', 'to-approve', 'standing')) as "hasOpenCase"
    from seat s where s.tenant_id = app.tenant_id() and s.person_id = ${personId} and s.starts_on <= ${today}::date
      and (s.ends_on is null or s.ends_on >= ${today}::date) order by s.starts_on desc limit 1`.execute(tx);
  return rows[0] ?? null;
}

type Deed = Pick<DeedView, 'id' | 'kind' | 'doneOn' | 'caseTitle'>;

/** Standing deeds of one person by their ids. */
export async function deedsById(tx: Transaction, personId: string, ids: readonly string[]): Promise<Deed[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Deed>`select d.id, d.kind, d.done_on as "doneOn", k.title as "caseTitle" from deed d
    join "case" k on k.tenant_id = d.tenant_id and k.id = d.case_id
    where d.tenant_id = app.tenant_id() and d.person_id = ${personId} and d.withdrawn_at is null
      and d.id = any(${[...ids]}::uuid[]) order by d.done_on desc, d.id`.execute(tx);
  return rows;
}

/** How many of these files this person handed in and has not given to anything yet. */
export async function freeFiles(
  tx: Transaction,
  { ids, personId }: { ids: readonly string[]; personId: string | null },
): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from file
    where tenant_id = app.tenant_id() and id = any(${[...ids]}::uuid[]) and uploaded_by = ${personId}
      and case_id is null`.execute(tx);
  return rows[0]?.count ?? 0;
}

/** In the order they were given. */
export async function filesById(tx: Transaction, ids: readonly string[]): Promise<{ id: string; name: string }[]> {
  if (ids.length === 0) return [];
  const wanted = [...ids];
  const { rows } = await sql<{ id: string; name: string }>`select id, name from file
    where tenant_id = app.tenant_id() and id = any(${wanted}::uuid[])
    order by array_position(${wanted}::uuid[], id)`.execute(tx);
  return rows;
}

export interface ListedCase {
  readonly id: string;
  readonly personId: string;
  readonly person: string;
  readonly state: DisciplineState;
  readonly step: LadderStep;
  readonly askedOn: string;
  readonly answerBy: string;
}

/** Of one person, or of all; the open ones first. */
export async function listCases(tx: Transaction, personId: string | null): Promise<ListedCase[]> {
  const { rows } = await sql<ListedCase>`select k.id, d.person_id as "personId", p.name as person, k.state, x.step,
      x.asked_on as "askedOn", x.answer_by as "answerBy"
    from discipline_case d join "case" k on k.tenant_id = d.tenant_id and k.id = d.case_id
    join person p on p.tenant_id = d.tenant_id and p.id = d.person_id
    join lateral (select step, asked_on, answer_by from discipline_step x where x.tenant_id = d.tenant_id
      and x.case_id = d.case_id order by x.position desc limit 1) x on true
    where d.tenant_id = app.tenant_id() and (${personId}::uuid is null or d.person_id = ${personId}::uuid)
    order by (k.state in ('ended', 'seat-ended')), x.asked_on desc, k.id desc`.execute(tx);
  return rows;
}

/** Cases whose member did not answer by the day. */
export async function silentCases(tx: Transaction, today: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select k.id from "case" k join discipline_step x
      on x.tenant_id = k.tenant_id and x.case_id = k.id and x.decision is null and x.stated_at is null
    where k.tenant_id = app.tenant_id() and k.kind = 'discipline' and k.state = 'hearing'
      and x.answer_by < ${today}::date order by x.answer_by, k.id`.execute(tx);
  return rows.map(({ id }) => id);
}
