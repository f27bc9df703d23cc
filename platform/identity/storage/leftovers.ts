import type { Transaction } from '#platform/database';
import { plusDays } from '../rules/moments.ts';
import { identityTables } from './tables.ts';

const sessionsKeptDays = 30;

/** Clears what no longer serves anyone; the audit keeps its own record of who signed in. */
export async function deleteLeftovers(tx: Transaction, tenantId: string, now: Date): Promise<void> {
  const db = identityTables(tx);
  await db.deleteFrom('sign_in_challenge').where('tenant_id', '=', tenantId).where('expires_at', '<=', now).execute();
  await db
    .deleteFrom('sign_in_failure')
    .where('tenant_id', '=', tenantId)
    .where('last_failed_at', '<=', plusDays(now, -1))
    .where((eb) => eb.or([eb('locked_until', 'is', null), eb('locked_until', '<=', now)]))
    .execute();
  await db
    .deleteFrom('sign_in_session')
    .where('tenant_id', '=', tenantId)
    .where('expires_at', '<=', plusDays(now, -sessionsKeptDays))
    .execute();
}
