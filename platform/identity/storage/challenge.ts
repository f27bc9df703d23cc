import type { ChallengeRow } from './session-row.ts';

export type ChallengePurpose = 'second-factor' | 'passkey-sign-in' | 'passkey-registration' | 'set-password';

export interface Challenge {
  readonly tenantId: string;
  readonly id: string;
  readonly purpose: ChallengePurpose;
  readonly accountId: string | null;
  readonly webauthnChallenge: string | null;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

export function challengeOf(row: ChallengeRow): Challenge {
  return {
    tenantId: row.tenant_id,
    id: row.id,
    purpose: row.purpose as ChallengePurpose,
    accountId: row.account_id,
    webauthnChallenge: row.webauthn_challenge,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
  };
}
