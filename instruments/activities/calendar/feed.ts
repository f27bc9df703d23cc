// The feed behind a secret address, and the file of one activity: what the server's calendar routes serve.
import type { Actor } from '#kernel/permissions';
import { actingPersonId } from '#kernel/permissions';
import type { Database } from '#platform/database';
import { icsOf } from './ics.ts';
import { entriesOf, feedBySelector } from './storage.ts';
import { isVerifier, readToken } from './token.ts';

const name = '政协活动';

/** Null for an address that was never given out or has been revoked: both look alike from outside. */
export async function calendarBehind(database: Database, written: string, now: Date): Promise<string | null> {
  const token = readToken(written);
  if (!token) return null;
  return database.asTenant(token.tenantId, async (tx) => {
    const feed = await feedBySelector(tx, token.selector);
    if (!feed || !isVerifier(token.verifier, feed.verifierDigest)) return null;
    const entries = await entriesOf(tx, { personId: feed.personId, caseId: null, now });
    return icsOf(entries, { name, committee: token.tenantId });
  });
}

/** Null when the person is not called to it. */
export async function calendarOfActivity(
  database: Database,
  actor: Actor,
  { caseId, now }: { caseId: string; now: Date },
): Promise<string | null> {
  const personId = actingPersonId(actor);
  if (personId === null) return null;
  const entries = await database.asTenant(actor.tenantId, (tx) => entriesOf(tx, { personId, caseId, now }));
  return entries.length === 0 ? null : icsOf(entries, { name, committee: actor.tenantId });
}
