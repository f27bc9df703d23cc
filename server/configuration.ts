// What the environment and the command line ask for, checked once at the start. Reads no file and opens nothing.
import { join, resolve } from 'node:path';
import { cipherNames } from '#platform/backup';
import { type SignatureName, signatureNames } from '#platform/signing';
import type { BackupPlan } from './backup/backup-parts.ts';
import { options } from './configuration-table.ts';
import { type Environment, type HostAndPort, type ValueReader, valueReader } from './configuration-values.ts';

export { configurationAsText } from './configuration-table.ts';

export interface Configuration {
  port: number;
  host: string;
  /** Absolute, without a slash at its end. */
  publicUrl: string;
  dataDirectory: string;
  keysDirectory: string;
  /** Absent: the embedded server in `dataDirectory`. */
  databaseUrl?: string;
  /** The sign-in for migrations; the same as `databaseUrl` unless told otherwise. */
  databaseOwnerUrl?: string;
  storage: StorageConfiguration;
  /** Absent: no e-mail is sent. */
  mail?: MailConfiguration;
  digest: 'sha256' | 'sm3';
  signature: SignatureName;
  backup: BackupPlan;
  metrics?: HostAndPort;
  tracesEndpoint?: string;
  drainSeconds: number;
  clamd?: HostAndPort;
  webPushSubject?: string;
  /** The demo may be reached from other machines. */
  isRemoteDemoAllowed: boolean;
  /** `--empty`: no demo committee; the first administrator is asked for. */
  isEmptyStart: boolean;
  logLevel: (typeof logLevels)[number];
}

export type StorageConfiguration =
  | { kind: 'local' }
  | {
      kind: 's3';
      endpoint: string;
      region: string;
      bucket: string;
      accessKeyFile: string;
      secretKeyFile: string;
    };

export interface MailConfiguration {
  host: string;
  port: number;
  /** TLS from the first byte; otherwise STARTTLS where the server offers it. */
  isTlsFromStart: boolean;
  from: string;
  user?: string;
  /** Given in SMTP_URL. */
  password?: string;
  passwordFile?: string;
}

/** Each problem is a sentence naming the variable, its value and what to do. */
export interface ConfigurationProblem {
  problems: readonly string[];
}

const logLevels = ['info', 'fatal', 'error', 'warn', 'debug', 'trace', 'silent'] as const;

export function readConfiguration(env: Environment, argv: readonly string[]): Configuration | ConfigurationProblem {
  const read = valueReader(env);
  const command = readCommandLine(argv, read.problems);
  const port = command.port === undefined ? read.port('PORT') : read.port('--port', command.port);
  const host = read.text('HOST') ?? '127.0.0.1';
  if (!/^[\w.:%-]+$/.test(host)) read.problems.push(`HOST is "${host}"; set it to an address such as 127.0.0.1.`);
  const dataDirectory = resolve(read.text('DATA_DIR') ?? 'data');
  const configuration: Configuration = {
    port,
    host,
    publicUrl: readPublicUrl(read) ?? `http://${visibleHost(host)}:${port}`,
    dataDirectory,
    keysDirectory: resolve(read.text('KEYS_DIR') ?? join(dataDirectory, 'keys')),
    ...readDatabase(read),
    storage: readStorage(read),
    mail: readMail(read),
    digest: read.choice('DIGEST', ['sha256', 'sm3']),
    signature: read.choice('SIGNATURE', signatureNames),
    backup: readBackup(read),
    metrics: read.hostAndPort('METRICS'),
    tracesEndpoint: read.url('OTEL_EXPORTER_OTLP_ENDPOINT', ['http:', 'https:'])?.href,
    drainSeconds: readDrain(read),
    clamd: read.hostAndPort('CLAMD'),
    webPushSubject: readWebPushSubject(read),
    isRemoteDemoAllowed: read.text('DEMO_ALLOW_REMOTE') === '1',
    isEmptyStart: command.isEmpty,
    logLevel: read.choice('LOG_LEVEL', logLevels),
  };
  return read.problems.length > 0 ? { problems: read.problems } : configuration;
}

export function isConfigurationProblem(value: Configuration | ConfigurationProblem): value is ConfigurationProblem {
  return 'problems' in value;
}

/** Whether other machines could reach a server listening there. */
export function isBeyondLoopback(host: string): boolean {
  return !/^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i.test(host);
}

function readCommandLine(argv: readonly string[], problems: string[]): { isEmpty: boolean; port?: string } {
  const command: { isEmpty: boolean; port?: string } = { isEmpty: false };
  const words = argv.flatMap((word) => (word.startsWith('--') ? word.split(/=(.*)/s).filter(Boolean) : [word]));
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (word === '--empty') command.isEmpty = true;
    else if (word === '--port') command.port = words[++index] ?? '';
    else {
      const known = options.map((option) => option.name).join(', ');
      problems.push(`"${word}" is not an option of npm start; it knows ${known}.`);
    }
  }
  return command;
}

function readPublicUrl(read: ValueReader): string | undefined {
  return read.url('PUBLIC_URL', ['http:', 'https:'])?.href.replace(/\/+$/, '');
}

const visibleHost = (host: string) => {
  if (host === '0.0.0.0' || host === '::' || host === '127.0.0.1') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
};

function readDatabase(read: ValueReader): Pick<Configuration, 'databaseUrl' | 'databaseOwnerUrl'> {
  const protocols = ['postgres:', 'postgresql:'];
  const databaseUrl = read.url('DATABASE_URL', protocols) && read.text('DATABASE_URL');
  const ownerUrl = read.url('DATABASE_OWNER_URL', protocols) && read.text('DATABASE_OWNER_URL');
  if (ownerUrl) read.need(['DATABASE_URL'], 'DATABASE_OWNER_URL');
  return { databaseUrl, databaseOwnerUrl: ownerUrl ?? databaseUrl };
}

function readStorage(read: ValueReader): StorageConfiguration {
  const kind = read.choice('STORAGE', ['local', 's3']);
  if (kind === 'local') return { kind };
  read.need(['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY_FILE', 'S3_SECRET_KEY_FILE'], 'STORAGE=s3');
  return {
    kind,
    endpoint: read.url('S3_ENDPOINT', ['http:', 'https:'])?.href ?? '',
    region: read.text('S3_REGION') ?? '',
    bucket: read.text('S3_BUCKET') ?? '',
    accessKeyFile: read.text('S3_ACCESS_KEY_FILE') ?? '',
    secretKeyFile: read.text('S3_SECRET_KEY_FILE') ?? '',
  };
}

function readMail(read: ValueReader): MailConfiguration | undefined {
  const url = read.url('SMTP_URL', ['smtp:', 'smtps:']);
  const server = url ? mailFromUrl(url) : mailFromParts(read);
  if (!server) return undefined;
  const from = read.text('MAIL_FROM') ?? server.user ?? '';
  if (!/^[^\r\n]*@[^\r\n]+$/.test(from)) {
    read.problems.push(`MAIL_FROM is "${from}"; set it to the sender's address, such as notices@example.org.`);
  }
  return { ...server, from };
}

function mailFromUrl(url: URL): Omit<MailConfiguration, 'from'> {
  const isTlsFromStart = url.protocol === 'smtps:';
  return {
    host: url.hostname,
    port: Number(url.port) || (isTlsFromStart ? 465 : 587),
    isTlsFromStart,
    ...(url.username ? { user: decodeURIComponent(url.username) } : {}),
    ...(url.password ? { password: decodeURIComponent(url.password) } : {}),
  };
}

function mailFromParts(read: ValueReader): Omit<MailConfiguration, 'from'> | undefined {
  const host = read.text('SMTP_HOST');
  if (!host) return undefined;
  const port = read.port('SMTP_PORT');
  const user = read.text('SMTP_USER');
  if (user) read.need(['SMTP_PASSWORD_FILE'], 'SMTP_USER');
  return { host, port, isTlsFromStart: port === 465, user, passwordFile: read.text('SMTP_PASSWORD_FILE') };
}

function readWebPushSubject(read: ValueReader): string | undefined {
  const subject = read.text('WEB_PUSH_SUBJECT');
  if (subject && !/^(mailto:.+@.+|https:\/\/.+)$/.test(subject)) {
    read.problems.push(
      `WEB_PUSH_SUBJECT is "${subject}"; write it as mailto:office@example.org or an https:// address.`,
    );
  }
  return subject;
}

function readBackup(read: ValueReader): BackupPlan {
  const directory = read.text('BACKUP_DIR');
  const kept = read.text('BACKUP_KEEP') ?? '';
  const [, days, weeks, months] = /^(\d{1,3}),(\d{1,3}),(\d{1,3})$/.exec(kept) ?? [];
  if (!months)
    read.problems.push(`BACKUP_KEEP is "${kept}"; write three numbers, days, weeks and months, such as 7,5,12.`);
  return {
    ...(directory ? { directory: resolve(directory) } : {}),
    cipher: read.choice('BACKUP_CIPHER', cipherNames),
    retention: { days: Number(days), weeks: Number(weeks), months: Number(months) },
  };
}

function readDrain(read: ValueReader): number {
  const text = read.text('DRAIN_SECONDS') ?? '';
  if (!/^\d{1,3}$/.test(text)) read.problems.push(`DRAIN_SECONDS is "${text}"; set it to seconds from 0 to 999.`);
  return Number(text) || 0;
}
