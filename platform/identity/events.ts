// What happened to accounts, told to whoever keeps the record (the kernel's audit). Never personal content:
// no names, no addresses, only ids.
import type { Transaction } from '#platform/database';

export const identityEventNames = [
  'identity.account-created',
  'identity.start-password-given',
  'identity.password-link-issued',
  'identity.password-chosen',
  'identity.password-changed',
  'identity.signed-in',
  'identity.sign-in-failed',
  'identity.second-factor-failed',
  'identity.locked',
  'identity.signed-out',
  'identity.sessions-ended',
  'identity.totp-confirmed',
  'identity.totp-removed',
  'identity.recovery-code-used',
  'identity.recovery-codes-renewed',
  'identity.passkey-added',
  'identity.passkey-removed',
  'identity.second-factor-reset',
  'identity.account-disabled',
  'identity.account-enabled',
  'identity.account-unlocked',
] as const;

export type IdentityEventName = (typeof identityEventNames)[number];

export interface IdentityEvent {
  readonly name: IdentityEventName;
  readonly tenantId: string;
  /** Null when somebody tried a name that does not exist. */
  readonly accountId: string | null;
  readonly subjectId: string | null;
  /** The account that acted; null for the machine and for someone who is not signed in. */
  readonly byAccountId: string | null;
  readonly sessionId: string | null;
  readonly at: Date;
}

/** Runs in the transaction of the change: a record that cannot be written undoes the change. */
export type RecordEvent = (tx: Transaction, event: IdentityEvent) => Promise<void>;
