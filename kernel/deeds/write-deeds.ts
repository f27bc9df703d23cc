// Written by the act runner in the act's own transaction, so that no deed is without its event and no event without its deed.
import { v7 } from 'uuid';
import { sql, type Transaction } from '#platform/database';
import type { NewDeed, WithdrawnDeeds } from './deed.ts';

export interface DeedWriting {
  readonly caseId: string;
  readonly eventId: string;
  readonly now: Date;
  readonly deeds?: readonly NewDeed[] | undefined;
  readonly withdraws?: readonly WithdrawnDeeds[] | undefined;
}

async function withdraw(tx: Transaction, { eventId, now }: DeedWriting, wanted: WithdrawnDeeds): Promise<void> {
  const { subjectIds, kinds, personIds } = wanted;
  const ofKinds = kinds ? sql`kind = any(${[...kinds]}::text[])` : sql`true`;
  const ofPersons = personIds ? sql`person_id = any(${[...personIds]}::uuid[])` : sql`true`;
  await sql`update deed set withdrawn_by_event_id = ${eventId}, withdrawn_at = ${now}
    where tenant_id = app.tenant_id() and subject_id = any(${[...subjectIds]}::uuid[])
      and withdrawn_at is null and ${ofKinds} and ${ofPersons}`.execute(tx);
}

type Told = ReturnType<typeof sql<unknown>>;

/** How many were new: whatever stands already is left alone. */
async function insertNew(tx: Transaction, { caseId, eventId, now }: DeedWriting, told: Told): Promise<number> {
  const { numAffectedRows } = await sql`insert into deed
      (tenant_id, id, person_id, kind, done_on, case_id, subject_id, event_id, facts, recorded_at)
    select app.tenant_id(), id, person_id, kind, done_on, ${caseId}::uuid, subject_id, ${eventId}::uuid, facts,
      ${now}::timestamptz from ${told}
    on conflict (tenant_id, person_id, kind, subject_id) where withdrawn_at is null do nothing`.execute(tx);
  return Number(numAffectedRows ?? 0);
}

/** The same deed told again stands as it was; told otherwise, the former is withdrawn and the new one written. */
async function add(tx: Transaction, writing: DeedWriting, deeds: readonly NewDeed[]): Promise<void> {
  const { caseId, eventId, now } = writing;
  const rows = deeds.map(({ personId, kind, doneOn, subjectId = caseId, facts = {} }) => ({
    ...{ id: v7({ msecs: now.getTime() }), person_id: personId, kind, done_on: doneOn, subject_id: subjectId, facts },
  }));
  const told = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
    as told(id uuid, person_id uuid, kind text, done_on date, subject_id uuid, facts jsonb)`;
  if ((await insertNew(tx, writing, told)) === rows.length) return;
  const { numAffectedRows: changed } = await sql`update deed
    set withdrawn_by_event_id = ${eventId}, withdrawn_at = ${now} from ${told}
    where deed.tenant_id = app.tenant_id() and deed.person_id = told.person_id and deed.kind = told.kind
      and deed.subject_id = told.subject_id and deed.withdrawn_at is null
      and (deed.done_on, deed.facts) is distinct from (told.done_on, told.facts)`.execute(tx);
  if (changed) await insertNew(tx, writing, told);
}

export async function writeDeeds(tx: Transaction, writing: DeedWriting): Promise<void> {
  for (const wanted of writing.withdraws ?? []) await withdraw(tx, writing, wanted);
  if (writing.deeds && writing.deeds.length > 0) await add(tx, writing, writing.deeds);
}
