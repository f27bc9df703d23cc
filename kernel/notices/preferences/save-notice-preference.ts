import { sql, type Transaction } from '#platform/database';
import type { NoticePreference } from '../contract.ts';

export interface PreferenceChange {
  personId: string;
  preference: NoticePreference;
  now: Date;
}

export async function saveNoticePreference(
  tx: Transaction,
  { personId, preference, now }: PreferenceChange,
): Promise<void> {
  const { channels, quietFrom, quietUntil, mailRhythm, dailyAt } = preference;
  await sql`
    insert into notice_preference
      (tenant_id, person_id, channels, quiet_from, quiet_until, mail_rhythm, daily_at, updated_at)
    values (app.tenant_id(), ${personId}, ${JSON.stringify(channels)}::jsonb, ${quietFrom}, ${quietUntil},
            ${mailRhythm}, ${dailyAt}, ${now})
    on conflict (tenant_id, person_id) do update set
      channels = excluded.channels, quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until,
      mail_rhythm = excluded.mail_rhythm, daily_at = excluded.daily_at, updated_at = excluded.updated_at
  `.execute(tx);
}
