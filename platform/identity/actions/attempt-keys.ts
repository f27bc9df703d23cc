import { normalUsername } from '../rules/username.ts';
import type { FailureKey } from '../storage/failures.ts';

export interface PasswordAttempt {
  readonly tenantId: string;
  readonly username: string;
  readonly password: string;
  /** Null for someone who is signed in already: they are not counted by address. */
  readonly address: string | null;
  readonly now: Date;
}

export const nameKey = ({ tenantId, username }: PasswordAttempt): FailureKey => ({
  tenantId,
  kind: 'username',
  value: normalUsername(username),
});

export const addressKey = (tenantId: string, address: string): FailureKey => ({
  tenantId,
  kind: 'address',
  value: address,
});
