export interface SessionRow {
  tenant_id: string;
  id: string;
  account_id: string;
  token_hash: Buffer;
  created_at: Date;
  last_seen_at: Date;
  expires_at: Date;
  ended_at: Date | null;
  idle_minutes: number;
  must_set_up_second_factor: boolean;
  device: string;
  address: string;
}

export interface ChallengeRow {
  tenant_id: string;
  id: string;
  token_hash: Buffer;
  purpose: string;
  account_id: string | null;
  webauthn_challenge: string | null;
  created_at: Date;
  expires_at: Date;
}

export interface FailureRow {
  tenant_id: string;
  kind: string;
  key: Buffer;
  failures: number;
  last_failed_at: Date;
  locked_until: Date | null;
}
