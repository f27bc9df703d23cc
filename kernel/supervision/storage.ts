// Reads matters with everything a list says of them in one question, and keeps the rungs that were taken.
import { v7 } from 'uuid';
import { audiencesOf, partyIdsOf } from '#kernel/cases';
import { type Actor, isSystem } from '#kernel/permissions';
import { sql, type Transaction } from '#platform/database';
import type { Desk } from './contract.ts';
import { deskOfClock } from './desks.ts';
import type { StoredMatter, StoredStep } from './matter.ts';
import { mattersFrom, type Narrowing, type Piece, unitsOfMatter } from './matters-sql.ts';

interface MatterRow extends Omit<StoredMatter, 'desk' | 'steps' | 'waitsFor'> {
  waitsFor: string;
  undertakingState: string | null;
  steps: (Omit<StoredStep, 'takenAt'> & { takenAt: string })[] | null;
}

const seenBy = (actor: Actor): Piece =>
  isSystem(actor)
    ? sql`true`
    : sql`("case".audience = any(${audiencesOf(actor)}) or exists (select from case_party p
        where p.tenant_id = "case".tenant_id and p.case_id = "case".id
          and p.party_id = any(${partyIdsOf(actor)}::uuid[])))`;

const stepsOfMatter = sql`(select jsonb_agg(jsonb_build_object('id', s.id, 'step', s.step, 'round', s.round,
    'takenOn', s.taken_on, 'takenAt', s.taken_at, 'untilOn', s.until_on, 'by', s.by_name, 'dueOn', s.due_on,
    'withWhom', s.with_whom, 'text', s.text, 'documentNumber', s.document_number) order by s.taken_at, s.id)
  from supervision_step s where s.tenant_id = "case".tenant_id and s.matter_id = matter.id)`;

/** The desk of a unit's clock moves inside the unit: what waits for a signature lies with its leader. */
function deskOf({ waitsFor, undertakingState }: Pick<MatterRow, 'waitsFor' | 'undertakingState'>): Desk {
  const desk = deskOfClock[waitsFor] ?? 'unit';
  if (desk !== 'unit') return desk;
  if (undertakingState === 'signing-off') return 'unit-leader';
  return undertakingState === 'countersigning' ? 'co-units' : 'unit';
}

function storedMatter({ undertakingState, steps, ...row }: MatterRow): StoredMatter {
  const taken = (steps ?? []).map((step) => ({ ...step, takenAt: new Date(step.takenAt) }));
  return { ...row, desk: deskOf({ waitsFor: row.waitsFor, undertakingState }), steps: taken };
}

export interface MattersWanted {
  readonly actor: Actor;
  readonly narrowing: Narrowing;
  /** Only what lies with one of these units. */
  readonly unitIds?: readonly string[] | null;
}

export async function readMatters(tx: Transaction, wanted: MattersWanted): Promise<StoredMatter[]> {
  const { actor, narrowing, unitIds = null } = wanted;
  const ofUnits = unitIds === null ? sql`true` : sql`units.ids && ${[...unitIds]}::uuid[]`;
  const { rows } = await sql<MatterRow>`select matter.id, matter.kind, matter.waits_for as "waitsFor",
      matter.case_id as "caseId", "case".number as "caseNumber", "case".title as "caseTitle",
      "case".version as "caseVersion", "case".is_key as "isKey", session.name as "sessionName",
      matter.undertaking_id as "undertakingId", u.state as "undertakingState", units.ids as "unitIds",
      array(select unit.name from unit where unit.tenant_id = "case".tenant_id and unit.id = any(units.ids)
        order by array_position(units.ids, unit.id)) as "unitNames",
      array_remove(array[u.leader_id, u.drafter_id, u.contact_id], null) as "peopleIds", u.leader_id as "leaderId",
      array(select person.name from person where person.tenant_id = "case".tenant_id
        and person.id in (u.drafter_id, u.contact_id, u.leader_id) order by person.name) as people,
      matter.started_on as "startedOn", matter.due_on as "dueOn", matter.round, matter.clock_state as "clockState",
      matter.ended_on as "endedOn", matter.promise, ${stepsOfMatter} as steps
    from ${mattersFrom(narrowing)}
      join "case" on "case".tenant_id = app.tenant_id() and "case".id = matter.case_id
      left join plenary_session session on session.tenant_id = "case".tenant_id and session.id = "case".session_id
      left join undertaking u on u.tenant_id = "case".tenant_id and u.id = matter.undertaking_id
      cross join lateral (select ${unitsOfMatter} as ids) units
    where ${seenBy(actor)} and ${ofUnits}
    order by matter.due_on, matter.id`.execute(tx);
  return rows.map(storedMatter);
}

export interface NewStep extends Pick<StoredStep, 'step' | 'untilOn'> {
  readonly withWhom?: string;
  readonly text?: string;
  readonly documentNumber?: string | null;
}

export interface StepTaken {
  readonly matter: Pick<StoredMatter, 'id' | 'kind' | 'caseId' | 'round' | 'unitIds'> & { readonly dueOn: string };
  readonly step: NewStep;
  readonly by: { readonly personId: string | null; readonly name: string };
  readonly today: string;
  readonly now: Date;
}

export async function insertSteps(tx: Transaction, taken: readonly StepTaken[]): Promise<void> {
  for (const { matter, step, by, today, now } of taken) {
    await sql`insert into supervision_step (tenant_id, id, case_id, matter_kind, matter_id, round, step, unit_ids,
        due_on, until_on, with_whom, text, document_number, by_person_id, by_name, taken_on, taken_at)
      values (app.tenant_id(), ${v7({ msecs: now.getTime() })}, ${matter.caseId}, ${matter.kind}, ${matter.id},
        ${matter.round}, ${step.step}, ${[...matter.unitIds]}::uuid[], ${matter.dueOn}, ${step.untilOn},
        ${step.withWhom ?? ''}, ${step.text ?? ''}, ${step.documentNumber ?? null}, ${by.personId}, ${by.name},
        ${today}, ${now})`.execute(tx);
  }
}

/** The case a matter belongs to, so that the case can be locked before the matter is read. */
export async function casesOfMatters(tx: Transaction, ids: readonly string[]): Promise<Map<string, string>> {
  const wanted = sql`tenant_id = app.tenant_id() and id = any(${[...ids]}::uuid[])`;
  const { rows } = await sql<{ id: string; case_id: string }>`select id, case_id from clock where ${wanted}
    union all select id, case_id from commitment where ${wanted}
    union all select id, case_id from undertaking where ${wanted}`.execute(tx);
  return new Map(rows.map((row) => [row.id, row.case_id]));
}
