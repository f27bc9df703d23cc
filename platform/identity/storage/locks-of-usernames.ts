import type { Transaction } from '#platform/database';
import { sha256 } from '../secrets/token.ts';
import { identityTables } from './tables.ts';

/** Of many names at once: until when which of them is locked. */
export async function locksOfUsernames(tx: Transaction, tenantId: string, now: Date) {
  const rows = await identityTables(tx)
    .selectFrom('sign_in_failure')
    .select(['key', 'locked_until'])
    .where('tenant_id', '=', tenantId)
    .where('kind', '=', 'username')
    .where('locked_until', '>', now)
    .execute();
  const locks = new Map(rows.map((row) => [row.key.toString('hex'), row.locked_until]));
  return (username: string): Date | null => locks.get(sha256(username).toString('hex')) ?? null;
}
