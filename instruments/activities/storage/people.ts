import { v7 } from 'uuid';
import type { Attendance } from '#kernel/gatherings';
import { type Transaction, tables } from '#platform/database';
import type { GuestCapacity, SpeechForm, SpeechMark } from '../contract/vocabulary.ts';
import type { ActivityTables } from '../tables.ts';
import { ownTenant } from './activity.ts';

export interface NewGuest {
  readonly id: string;
  readonly caseId: string;
  readonly name: string;
  readonly organisation: string;
  readonly capacity: GuestCapacity;
  readonly contactSealed: string | null;
  readonly at: Date;
}

export async function insertGuest(tx: Transaction, guest: NewGuest): Promise<void> {
  const { id, caseId, name, organisation, capacity, contactSealed, at } = guest;
  await tables<ActivityTables>(tx)
    .insertInto('activity_guest')
    .values({
      ...{ tenant_id: ownTenant, id, case_id: caseId, name, organisation, capacity },
      ...{ contact_sealed: contactSealed, invited_at: at },
    })
    .execute();
}

export async function deleteGuest(tx: Transaction, caseId: string, guestId: string): Promise<boolean> {
  const gone = await tables<ActivityTables>(tx)
    .deleteFrom('activity_guest')
    .where('case_id', '=', caseId)
    .where('id', '=', guestId)
    .returning('id')
    .execute();
  return gone.length === 1;
}

export async function sealedContactOf(tx: Transaction, caseId: string, guestId: string): Promise<string | null> {
  const row = await tables<ActivityTables>(tx)
    .selectFrom('activity_guest')
    .select('contact_sealed')
    .where('case_id', '=', caseId)
    .where('id', '=', guestId)
    .executeTakeFirst();
  return row?.contact_sealed ?? null;
}

export interface Speech {
  readonly id: string;
  readonly personId: string;
  readonly form: SpeechForm;
  readonly title: string;
  readonly text: string;
  readonly mark: SpeechMark;
  readonly handedInAt: Date;
}

/** In the organiser's order; what has none comes after, as it was handed in. */
export async function speechesOf(tx: Transaction, caseId: string): Promise<Speech[]> {
  const rows = await tables<ActivityTables>(tx)
    .selectFrom('activity_speech')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('position', (order) => order.asc().nullsLast())
    .orderBy('handed_in_at')
    .orderBy('id')
    .execute();
  return rows.map(({ id, person_id, form, title, text, mark, handed_in_at }) => ({
    ...{ id, personId: person_id, form, title, text, mark, handedInAt: handed_in_at },
  }));
}

export interface HandedIn {
  readonly caseId: string;
  readonly speechId: string | null;
  readonly personId: string;
  readonly form: SpeechForm;
  readonly title: string;
  readonly text: string;
  readonly at: Date;
}

/** A new one, or one's own changed; null when there is no such one of this person here. */
export async function keepSpeech(tx: Transaction, handed: HandedIn): Promise<string | null> {
  const { caseId, speechId, personId, form, title, text, at } = handed;
  const db = tables<ActivityTables>(tx);
  if (speechId === null) {
    const id = v7({ msecs: at.getTime() });
    await db
      .insertInto('activity_speech')
      .values({
        ...{ tenant_id: ownTenant, id, case_id: caseId, person_id: personId, form, title, text },
        ...{ position: null, mark: 'none', handed_in_at: at },
      })
      .execute();
    return id;
  }
  const changed = await db
    .updateTable('activity_speech')
    .set({ form, title, text })
    .where('case_id', '=', caseId)
    .where('id', '=', speechId)
    .where('person_id', '=', personId)
    .returning('id')
    .execute();
  return changed.length === 1 ? speechId : null;
}

export async function deleteSpeech(
  tx: Transaction,
  { caseId, speechId, personId }: { caseId: string; speechId: string; personId: string },
): Promise<boolean> {
  const gone = await tables<ActivityTables>(tx)
    .deleteFrom('activity_speech')
    .where('case_id', '=', caseId)
    .where('id', '=', speechId)
    .where('person_id', '=', personId)
    .returning('id')
    .execute();
  return gone.length === 1;
}

export async function placeSpeeches(
  tx: Transaction,
  caseId: string,
  speeches: readonly { readonly id: string; readonly mark: SpeechMark }[],
): Promise<void> {
  for (const [index, { id, mark }] of speeches.entries()) {
    await tables<ActivityTables>(tx)
      .updateTable('activity_speech')
      .set({ position: index + 1, mark })
      .where('case_id', '=', caseId)
      .where('id', '=', id)
      .execute();
  }
}

export interface Contest {
  readonly id: string;
  readonly personId: string;
  readonly claimed: Attendance;
  readonly text: string;
  readonly askedAt: Date;
  readonly decision: 'accepted' | 'dismissed' | null;
  readonly decisionReason: string;
}

export async function contestsOf(tx: Transaction, caseId: string): Promise<Contest[]> {
  const rows = await tables<ActivityTables>(tx)
    .selectFrom('attendance_contest')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('asked_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, personId: row.person_id, claimed: row.claimed, text: row.text, askedAt: row.asked_at },
    ...{ decision: row.decision, decisionReason: row.decision_reason },
  }));
}

export async function insertContest(
  tx: Transaction,
  contest: { caseId: string; personId: string; claimed: Attendance; text: string; at: Date },
): Promise<string> {
  const id = v7({ msecs: contest.at.getTime() });
  await tables<ActivityTables>(tx)
    .insertInto('attendance_contest')
    .values({
      ...{ tenant_id: ownTenant, id, case_id: contest.caseId, person_id: contest.personId },
      ...{ claimed: contest.claimed, text: contest.text, asked_at: contest.at },
      ...{ decision: null, decision_reason: '', decided_by: null, decided_at: null },
    })
    .execute();
  return id;
}

export async function decideOnContest(
  tx: Transaction,
  decided: { id: string; decision: 'accepted' | 'dismissed'; reason: string; by: string | null; at: Date },
): Promise<void> {
  await tables<ActivityTables>(tx)
    .updateTable('attendance_contest')
    .set({
      ...{ decision: decided.decision, decision_reason: decided.reason },
      ...{ decided_by: decided.by, decided_at: decided.at },
    })
    .where('id', '=', decided.id)
    .execute();
}
