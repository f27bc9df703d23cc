import { sql, type Transaction } from '#platform/database';
import type { SentReminder } from '../clock/reminder-point.ts';

export async function writeMarks(
  tx: Transaction,
  marked: readonly { id: string; sent: SentReminder[] }[],
): Promise<void> {
  if (marked.length === 0) return;
  await sql`
    update clock set reminders_sent = fresh.sent
    from unnest(
      ${marked.map(({ id }) => id)}::uuid[],
      ${marked.map(({ sent }) => JSON.stringify(sent))}::jsonb[]
    ) as fresh (id, sent)
    where clock.id = fresh.id`.execute(tx);
}
