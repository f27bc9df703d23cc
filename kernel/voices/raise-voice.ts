// Written by the act that sends a matter in, in its own transaction; one statement each.
import { sql, type Transaction } from '#platform/database';
import { keptVoice, type RaisedVoice } from './voice.ts';

/** Once per case; raised again, it replaces what stood. */
export const raiseVoice = (tx: Transaction, voice: RaisedVoice): Promise<void> => raiseVoices(tx, [voice]);

/** Many at once, for texts that were there before. */
export async function raiseVoices(tx: Transaction, voices: readonly RaisedVoice[]): Promise<void> {
  if (voices.length === 0) return;
  await sql`insert into voice (tenant_id, case_id, kind, raised_at, day, topic, place, body, digest)
    select app.tenant_id(), * from jsonb_to_recordset(${JSON.stringify(voices.map(keptVoice))}::jsonb) as told(
      case_id uuid, kind text, raised_at timestamptz, day date, topic text, place text, body text, digest text)
    on conflict (tenant_id, case_id) do update set kind = excluded.kind, raised_at = excluded.raised_at,
      day = excluded.day, topic = excluded.topic, place = excluded.place, body = excluded.body,
      digest = excluded.digest`.execute(tx);
}

/** For a matter that was withdrawn or never was one; nothing happens where none stands. */
export async function dropVoice(tx: Transaction, caseId: string): Promise<void> {
  await sql`delete from voice where tenant_id = app.tenant_id() and case_id = ${caseId}`.execute(tx);
}
