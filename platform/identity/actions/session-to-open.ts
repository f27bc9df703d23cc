import type { Client } from '../account-act.ts';
import { plusDays } from '../rules/moments.ts';
import type { IdentityPolicy } from '../rules/policy.ts';
import type { Account } from '../storage/account.ts';

export interface SignedIn {
  readonly cookie: string;
  readonly tenantId: string;
  readonly accountId: string;
  readonly sessionId: string;
  readonly expiresAt: Date;
}

export interface SessionToOpen {
  readonly account: Account;
  readonly policy: IdentityPolicy;
  readonly client: Client;
  readonly mustSetUpSecondFactor: boolean;
  readonly now: Date;
}

export function isPasswordTooOld({ passwordChangedAt }: Account, { passwordMaxAgeDays }: IdentityPolicy, now: Date) {
  if (passwordMaxAgeDays === 0 || passwordChangedAt === null) return false;
  return plusDays(passwordChangedAt, passwordMaxAgeDays) <= now;
}
