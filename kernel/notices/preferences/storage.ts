// How each person wants to be told, and the browsers they subscribed with, in SQL.
import { sql, type Transaction } from '#platform/database';
import { defaultNoticePreference, type NoticePreference, type PushDevice } from '../contract.ts';
import { subscriptionsOf } from './subscriptions.ts';

const columns = sql`channels, quiet_from as "quietFrom", quiet_until as "quietUntil",
  mail_rhythm as "mailRhythm", daily_at as "dailyAt"`;

// A group that came with a later version is told by default.
const completed = (kept: NoticePreference): NoticePreference => ({
  ...kept,
  channels: { ...defaultNoticePreference.channels, ...kept.channels },
});

export async function preferencesOf(
  tx: Transaction,
  personIds: readonly string[],
): Promise<(personId: string) => NoticePreference> {
  const { rows } = await sql<NoticePreference & { personId: string }>`
    select person_id as "personId", ${columns} from notice_preference
    where tenant_id = app.tenant_id() and person_id = any(${[...personIds]}::uuid[])`.execute(tx);
  const kept = new Map(rows.map(({ personId, ...preference }) => [personId, completed(preference)]));
  return (personId) => kept.get(personId) ?? defaultNoticePreference;
}

export async function readNoticePreference(tx: Transaction, personId: string): Promise<NoticePreference> {
  return (await preferencesOf(tx, [personId]))(personId);
}

export async function readPushDevices(tx: Transaction, personId: string): Promise<PushDevice[]> {
  const kept = await subscriptionsOf(tx, [personId]);
  return kept.map(({ id, device, createdAt }) => ({ id, device, createdAt: createdAt.toISOString() }));
}
