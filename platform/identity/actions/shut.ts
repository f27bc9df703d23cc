import type { Transaction } from '#platform/database';
import { keyOf } from '../identity.ts';
import type { Account } from '../storage/account.ts';
import { deleteChallengesOf } from '../storage/delete-challenge.ts';
import { endSessions } from '../storage/end-sessions.ts';

export async function shut(tx: Transaction, account: Account, now: Date): Promise<void> {
  await endSessions(tx, { ...keyOf(account), now });
  await deleteChallengesOf(tx, account.tenantId, account.id);
}
