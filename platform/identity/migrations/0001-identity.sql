-- Accounts, their second factors and passkeys, sessions, and the failures that lock.

-- username is kept in its normal form (lower case, NFKC). subject_id is the person the kernel joins.
create table account (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  username text not null check (username = lower(username)),
  subject_id uuid not null,
  password_hash text,
  must_change_password boolean not null default false,
  password_changed_at timestamptz,
  start_password_expires_at timestamptz,
  totp_secret text,
  totp_confirmed_at timestamptz,
  totp_last_step bigint,
  disabled_at timestamptz,
  last_sign_in_at timestamptz,
  created_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, username)
);
select app.protect('account');
create index account_of_subject on account (tenant_id, subject_id);

create table passkey (
  tenant_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  credential_id text not null,
  public_key bytea not null,
  counter bigint not null,
  transports jsonb not null,
  name text not null,
  created_at timestamptz not null,
  last_used_at timestamptz,
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references account (tenant_id, id),
  unique (tenant_id, credential_id)
);
select app.protect('passkey');
create index passkey_of_account on passkey (tenant_id, account_id);

create table recovery_code (
  tenant_id uuid not null,
  account_id uuid not null,
  code_hash bytea not null,
  created_at timestamptz not null,
  used_at timestamptz,
  primary key (tenant_id, account_id, code_hash),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
select app.protect('recovery_code');

-- A session keeps the idle limit it was opened with, so that asking for it is one indexed read.
create table sign_in_session (
  tenant_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  token_hash bytea not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  idle_minutes integer not null,
  must_set_up_second_factor boolean not null default false,
  device text not null,
  address text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references account (tenant_id, id),
  unique (tenant_id, token_hash)
);
select app.protect('sign_in_session');
create index sign_in_session_of_account on sign_in_session (tenant_id, account_id, created_at);
create index sign_in_session_expiry on sign_in_session (tenant_id, expires_at);

-- A short-lived ticket. purpose: second-factor, passkey-sign-in, passkey-registration, set-password
create table sign_in_challenge (
  tenant_id uuid not null references tenant (id),
  id uuid not null,
  token_hash bytea not null,
  purpose text not null,
  account_id uuid,
  webauthn_challenge text,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, account_id) references account (tenant_id, id),
  unique (tenant_id, token_hash)
);
select app.protect('sign_in_challenge');
create index sign_in_challenge_expiry on sign_in_challenge (tenant_id, expires_at);
create index sign_in_challenge_of_account on sign_in_challenge (tenant_id, account_id);

-- Failures are counted by what was tried, whether or not such an account exists: an unknown name locks like a
-- known one. kind: username, address, second-factor. The key is a SHA-256, for people mistype passwords as names.
create table sign_in_failure (
  tenant_id uuid not null references tenant (id),
  kind text not null,
  key bytea not null,
  failures integer not null,
  last_failed_at timestamptz not null,
  locked_until timestamptz,
  primary key (tenant_id, kind, key)
);
select app.protect('sign_in_failure');
create index sign_in_failure_age on sign_in_failure (tenant_id, last_failed_at);
