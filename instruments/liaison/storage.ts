import { v7 } from 'uuid';
import type { LiaisonKind } from '#kernel/liaison';
import { sql, type Transaction } from '#platform/database';
import type { ContactWay } from './contract.ts';

export interface Pair {
  readonly caseId: string;
  readonly kind: LiaisonKind;
  readonly contactorId: string;
  readonly contacteeId: string | null;
  readonly groupName: string;
  readonly sectorId: string | null;
  readonly frequencyDays: number;
  readonly fromOn: string;
  readonly untilOn: string | null;
  readonly lastContactOn: string | null;
}

export async function readPair(tx: Transaction, caseId: string): Promise<Pair | null> {
  const { rows } = await sql<Pair>`select case_id as "caseId", kind, contactor_id as "contactorId",
      contactee_id as "contacteeId", group_name as "groupName", sector_id as "sectorId",
      frequency_days as "frequencyDays", from_on as "fromOn", until_on as "untilOn", last_contact_on as "lastContactOn"
    from liaison_pair where tenant_id = app.tenant_id() and case_id = ${caseId}`.execute(tx);
  return rows[0] ?? null;
}

export async function insertPair(tx: Transaction, pair: Omit<Pair, 'lastContactOn'>): Promise<void> {
  await sql`insert into liaison_pair (tenant_id, case_id, kind, contactor_id, contactee_id, group_name, sector_id,
      frequency_days, from_on, until_on)
    values (app.tenant_id(), ${pair.caseId}, ${pair.kind}, ${pair.contactorId}, ${pair.contacteeId}::uuid,
      ${pair.groupName}, ${pair.sectorId}::uuid, ${pair.frequencyDays}, ${pair.fromOn}::date, ${pair.untilOn}::date)`.execute(
    tx,
  );
}

export async function changePair(
  tx: Transaction,
  caseId: string,
  { frequencyDays, untilOn }: Pick<Pair, 'frequencyDays' | 'untilOn'>,
): Promise<void> {
  await sql`update liaison_pair set frequency_days = ${frequencyDays}, until_on = ${untilOn}::date
    where tenant_id = app.tenant_id() and case_id = ${caseId}`.execute(tx);
}

/** Whoever pairs at the same moment waits, so that no pair is made twice. */
export async function waitForPairs(tx: Transaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('liaison-pairs:' || app.tenant_id()::text, 0))`.execute(tx);
}

/** Of the given contactees, the first whom this contactor contacts already, or, for a plan, anybody of the kind. */
export async function pairedAlready(
  tx: Transaction,
  wanted: { kind: LiaisonKind; contactorId: string | null; contacteeIds: readonly string[]; groupName: string },
): Promise<string | null> {
  const { kind, contactorId, contacteeIds, groupName } = wanted;
  const { rows } = await sql<{ name: string }>`select coalesce(p.name, l.group_name) as name from liaison_pair l
      join "case" k on k.tenant_id = l.tenant_id and k.id = l.case_id
      left join person p on p.tenant_id = l.tenant_id and p.id = l.contactee_id
    where l.tenant_id = app.tenant_id() and k.state = 'standing' and l.kind = ${kind}
      and (${contactorId}::uuid is null or l.contactor_id = ${contactorId}::uuid)
      and (l.contactee_id = any(${[...contacteeIds]}::uuid[]) or (l.contactee_id is null and l.group_name = ${groupName}))
    order by name limit 1`.execute(tx);
  return rows[0]?.name ?? null;
}

export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly isSeated: boolean;
}

export async function personsIn(
  tx: Transaction,
  ids: readonly string[],
  today: string,
): Promise<Map<string, KnownPerson>> {
  const { rows } =
    await sql<KnownPerson>`select p.id, p.name, exists (select from seat s where s.tenant_id = p.tenant_id
      and s.person_id = p.id and s.starts_on <= ${today}::date and (s.ends_on is null or s.ends_on >= ${today}::date))
      as "isSeated"
    from person p where p.tenant_id = app.tenant_id() and p.id = any(${[...new Set(ids)]}::uuid[])`.execute(tx);
  return new Map(rows.map((row) => [row.id, row]));
}

export interface NewContact {
  readonly caseId: string;
  readonly heldOn: string;
  readonly way: ContactWay;
  readonly text: string;
  readonly byPersonId: string;
  readonly at: Date;
}

export async function insertContact(tx: Transaction, contact: NewContact): Promise<string> {
  const id = v7({ msecs: contact.at.getTime() });
  await sql`insert into liaison_contact (tenant_id, id, case_id, held_on, way, text, by_person_id, at)
    values (app.tenant_id(), ${id}, ${contact.caseId}, ${contact.heldOn}::date, ${contact.way}, ${contact.text},
      ${contact.byPersonId}, ${contact.at})`.execute(tx);
  await followLast(tx, contact.caseId);
  return id;
}

/** The last contact that stands. */
async function followLast(tx: Transaction, caseId: string): Promise<void> {
  await sql`update liaison_pair set last_contact_on = (select max(held_on) from liaison_contact c
      where c.tenant_id = app.tenant_id() and c.case_id = ${caseId} and c.taken_back_at is null)
    where tenant_id = app.tenant_id() and case_id = ${caseId}`.execute(tx);
}

export async function share(
  tx: Transaction,
  shared: { caseId: string; contactId: string; personIds: readonly string[] },
): Promise<boolean> {
  const { rows } = await sql`update liaison_contact set shared_with = ${[...shared.personIds]}::uuid[]
    where tenant_id = app.tenant_id() and case_id = ${shared.caseId} and id = ${shared.contactId}
      and taken_back_at is null returning id`.execute(tx);
  return rows.length === 1;
}

/** The text goes; that a note was taken back stays. False when there is none of one's own. */
export async function takeBack(
  tx: Transaction,
  taken: { caseId: string; contactId: string; byPersonId: string | null; at: Date },
): Promise<boolean> {
  const { rows } = await sql`update liaison_contact set taken_back_at = ${taken.at}, text = '', shared_with = '{}'
    where tenant_id = app.tenant_id() and case_id = ${taken.caseId} and id = ${taken.contactId}
      and by_person_id = ${taken.byPersonId}::uuid and taken_back_at is null returning id`.execute(tx);
  if (rows.length === 1) await followLast(tx, taken.caseId);
  return rows.length === 1;
}
