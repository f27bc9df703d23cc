export interface AccountRow {
  tenant_id: string;
  id: string;
  username: string;
  subject_id: string;
  password_hash: string | null;
  must_change_password: boolean;
  password_changed_at: Date | null;
  start_password_expires_at: Date | null;
  totp_secret: string | null;
  totp_confirmed_at: Date | null;
  totp_last_step: number | null;
  disabled_at: Date | null;
  last_sign_in_at: Date | null;
  created_at: Date;
}

export interface PasskeyRow {
  tenant_id: string;
  id: string;
  account_id: string;
  credential_id: string;
  public_key: Buffer;
  counter: number;
  transports: unknown;
  name: string;
  created_at: Date;
  last_used_at: Date | null;
}

export interface RecoveryCodeRow {
  tenant_id: string;
  account_id: string;
  code_hash: Buffer;
  created_at: Date;
  used_at: Date | null;
}
