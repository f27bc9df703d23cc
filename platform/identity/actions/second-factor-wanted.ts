import type { Transaction } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import type { Client } from '../account-act.ts';
import { keyOf } from '../identity.ts';
import type { Account } from '../storage/account.ts';
import { passkeysOf } from '../storage/passkeys.ts';

export type SecondFactorMethod = 'totp' | 'passkey';

export interface SecondFactorWanted {
  readonly secondFactor: readonly SecondFactorMethod[];
  readonly ticket: string;
}

export interface SignInAttempt {
  readonly tenantId: string;
  readonly username: string;
  readonly password: string;
  readonly client: Client;
  readonly now: Date;
}

export function reasonToTurnAway(account: Account, now: Date): Refusal | null {
  if (account.disabledAt) return refuse('account-disabled');
  const { startPasswordExpiresAt } = account;
  return startPasswordExpiresAt && startPasswordExpiresAt <= now ? refuse('start-password-expired') : null;
}

export async function methodsOf(tx: Transaction, account: Account): Promise<SecondFactorMethod[]> {
  const hasPasskey = (await passkeysOf(tx, keyOf(account))).length > 0;
  return [...(account.totpConfirmedAt ? (['totp'] as const) : []), ...(hasPasskey ? (['passkey'] as const) : [])];
}
