import type { Transaction } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import type { AccountAct } from '../account-act.ts';
import type { IdentityEventName } from '../events.ts';
import type { Account } from '../storage/account.ts';
import { lockAccount } from '../storage/lock-account.ts';
import { recordEvent } from './record-event.ts';

export type Administered = { done: true } | Refusal;

export async function administer(
  tx: Transaction,
  act: AccountAct & { name: IdentityEventName },
  change: (account: Account) => Promise<Refusal | undefined>,
): Promise<Administered> {
  const account = await lockAccount(tx, act);
  if (!account) return refuse('account-not-found');
  const refusal = await change(account);
  if (refusal) return refusal;
  await recordEvent(tx, act.record, { ...act, account });
  return { done: true };
}
