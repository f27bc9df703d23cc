import type { Account } from './account.ts';
import type { AccountRow } from './account-row.ts';

export function accountOf(row: AccountRow): Account {
  return {
    tenantId: row.tenant_id,
    id: row.id,
    username: row.username,
    subjectId: row.subject_id,
    passwordHash: row.password_hash,
    mustChangePassword: row.must_change_password,
    passwordChangedAt: row.password_changed_at,
    startPasswordExpiresAt: row.start_password_expires_at,
    sealedTotpSecret: row.totp_secret,
    totpConfirmedAt: row.totp_confirmed_at,
    totpLastStep: row.totp_last_step,
    disabledAt: row.disabled_at,
    lastSignInAt: row.last_sign_in_at,
    createdAt: row.created_at,
  };
}

export const rowByColumn = {
  passwordHash: 'password_hash',
  mustChangePassword: 'must_change_password',
  passwordChangedAt: 'password_changed_at',
  startPasswordExpiresAt: 'start_password_expires_at',
  sealedTotpSecret: 'totp_secret',
  totpConfirmedAt: 'totp_confirmed_at',
  totpLastStep: 'totp_last_step',
  disabledAt: 'disabled_at',
  lastSignInAt: 'last_sign_in_at',
} as const;
export type AccountChange = Partial<Pick<Account, keyof typeof rowByColumn>>;
