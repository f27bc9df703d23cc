// Every variable and option the product knows: printed by `npm start -- --help`, written to docs/configuration.md.
export interface ConfigurationRow {
  readonly name: string;
  /** Used when the variable is unset or empty; '' when there is none. */
  readonly default: string;
  readonly meaning: string;
  readonly example: string;
}

const row = (name: string, byDefault: string, meaning: string, example: string): ConfigurationRow => ({
  name,
  default: byDefault,
  meaning,
  example,
});

export const variables = [
  row('PORT', '3100', 'Port to listen on; 0 takes a free one.', '8080'),
  row('HOST', '127.0.0.1', 'Address to listen on; 0.0.0.0 listens on all.', '0.0.0.0'),
  row(
    'PUBLIC_URL',
    '',
    'Address people open, used in links and sign-in; by default http://HOST:PORT.',
    'https://zx.example.org',
  ),
  row('DATA_DIR', './data', 'Folder of the embedded database, files and keys.', '/var/lib/tongxin'),
  row(
    'DATABASE_URL',
    '',
    'PostgreSQL server (15 or later) in place of the embedded one.',
    'postgres://tongxin:secret@db.example.org/tongxin',
  ),
  row(
    'DATABASE_OWNER_URL',
    '',
    'Sign-in that may change tables, used for migrations only; by default DATABASE_URL.',
    'postgres://owner:secret@db.example.org/tongxin',
  ),
  row('STORAGE', 'local', 'Where uploaded files lie: local (in DATA_DIR) or s3.', 's3'),
  row('S3_ENDPOINT', '', 'Address of the S3-compatible store.', 'https://s3.example.org'),
  row('S3_REGION', 'us-east-1', 'Region the store expects in signatures.', 'cn-north-1'),
  row('S3_BUCKET', '', 'Bucket for the files; it must exist.', 'tongxin-files'),
  row('S3_ACCESS_KEY_FILE', '', 'File holding the access key.', '/run/secrets/s3-access-key'),
  row('S3_SECRET_KEY_FILE', '', 'File holding the secret key.', '/run/secrets/s3-secret-key'),
  row(
    'SMTP_URL',
    '',
    'Mail server in one line, in place of the four below; smtps:// for TLS from the start.',
    'smtp://user:secret@mail.example.org:587',
  ),
  row('SMTP_HOST', '', 'Mail server; without one no e-mail is sent and notices stay in the inbox.', 'mail.example.org'),
  row('SMTP_PORT', '587', 'Port of the mail server; 465 means TLS from the start.', '465'),
  row('SMTP_USER', '', 'User at the mail server.', 'notices@example.org'),
  row('SMTP_PASSWORD_FILE', '', 'File holding the password of that user.', '/run/secrets/smtp-password'),
  row('MAIL_FROM', '', 'Sender of the e-mails; by default SMTP_USER.', 'Proposal Office <notices@example.org>'),
  row(
    'KEYS_DIR',
    '',
    'Folder of the keys the product signs and seals with, made on the first run; by default keys in DATA_DIR.',
    '/etc/tongxin/keys',
  ),
  row(
    'BACKUP_DIR',
    '',
    'Folder for the nightly backups, best on another disk; without one there are none by themselves.',
    '/mnt/backup/tongxin',
  ),
  row('BACKUP_CIPHER', 'aes-256-gcm', 'How backups are sealed: aes-256-gcm or sm4-ctr-hmac-sm3.', 'sm4-ctr-hmac-sm3'),
  row('BACKUP_KEEP', '7,5,12', 'How many daily, weekly and monthly backups stay.', '14,8,24'),
  row('DIGEST', 'sha256', 'Digest of the event chain for a new database: sha256 or sm3.', 'sm3'),
  row(
    'SIGNATURE',
    'ed25519',
    'Kind of the signing keys made on the first start: ed25519 or sm2 (GB/T 32918); keys that are there stay.',
    'sm2',
  ),
  row('CLAMD', '', 'Virus scanner (clamd) that sees each file before it is kept.', '127.0.0.1:3310'),
  row(
    'WEB_PUSH_SUBJECT',
    '',
    'Contact the push services may write to; without it no push messages are sent.',
    'mailto:office@example.org',
  ),
  row(
    'METRICS',
    '',
    'Address of /metrics for Prometheus, on a port of its own; without one there is none.',
    '127.0.0.1:9464',
  ),
  row(
    'OTEL_EXPORTER_OTLP_ENDPOINT',
    '',
    'OpenTelemetry collector that takes traces over HTTP; without one none are sent.',
    'http://127.0.0.1:4318',
  ),
  row(
    'DRAIN_SECONDS',
    '0',
    'How long a process that was asked to stop says “not ready” before it closes; for a load balancer, longer than its check.',
    '5',
  ),
  row('DEMO_ALLOW_REMOTE', '', '1 lets the demo committee be reached from other machines.', '1'),
  row('LOG_LEVEL', 'info', 'Least severe lines to log: fatal, error, warn, info, debug, trace or silent.', 'warn'),
] as const satisfies readonly ConfigurationRow[];

export const options = [
  row('--empty', '', 'Start without the demo committee; the first administrator is asked for.', '--empty'),
  row('--port', '', 'The same as PORT, and stronger.', '--port 8080'),
  row('--help', '', 'Print this table.', '--help'),
] as const satisfies readonly ConfigurationRow[];

export function defaultOf(name: string): string {
  return variables.find((variable) => variable.name === name)?.default ?? '';
}

export function configurationAsText(): string {
  const line = (entry: ConfigurationRow) =>
    `  ${entry.name.padEnd(20)} ${entry.meaning}${entry.default ? ` [${entry.default}]` : ''}\n${' '.repeat(23)}e.g. ${example(entry)}`;
  return [
    'npm start -- [options]',
    '',
    ...options.map((option) => `  ${option.name.padEnd(20)} ${option.meaning}`),
    '',
    'Environment (default in brackets):',
    '',
    ...variables.map(line),
    '',
  ].join('\n');
}

export function configurationAsMarkdown(): string {
  const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
  const line = (entry: ConfigurationRow) =>
    `| \`${entry.name}\` | ${entry.default ? `\`${entry.default}\`` : ''} | ${cell(entry.meaning)} | \`${example(entry)}\` |`;
  return [
    '# Configuration',
    '',
    'By environment variables; `npm start -- --help` prints the same table. Secrets come from files or URLs, never from options.',
    '',
    '| variable | default | meaning | example |',
    '|---|---|---|---|',
    ...variables.map(line),
    '',
    '| option of `npm start --` | meaning |',
    '|---|---|',
    ...options.map((option) => `| \`${option.example}\` | ${cell(option.meaning)} |`),
    '',
  ].join('\n');
}

const example = (entry: ConfigurationRow) =>
  entry.name.startsWith('--')
    ? entry.example
    : `${entry.name}=${/[ <]/.test(entry.example) ? `'${entry.example}'` : entry.example}`;
