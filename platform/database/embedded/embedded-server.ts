import type { Binaries } from './binaries.ts';
import type { SuperuserConnection } from './connect.ts';
import type { DataFolder } from './data-folder.ts';

export interface EmbeddedServerOptions {
  /** The server's own folder; created when missing, never shared with other files. */
  dataDirectory: string;
  /** Told what is being done, for steps a person waits for. */
  onProgress?: (step: 'creating' | 'starting' | 'attaching') => void;
  /** Extra lines of postgresql.conf, e.g. `{ fsync: 'off' }` for throw-away test data. */
  settings?: Readonly<Record<string, string>>;
}

export interface EmbeddedServer {
  /** For node-postgres; the superuser of the cluster. */
  poolConfig: SuperuserConnection;
  version: string;
  /** False when another process started the server; then `stop` leaves it running. */
  isOwner: boolean;
  stop(): Promise<void>;
  /** Settles when the server ends, asked for or not; one that another process started is looked at every second. */
  whenEnded: Promise<void>;
}

export interface Launch {
  folder: DataFolder;
  binaries: Binaries;
  options: EmbeddedServerOptions;
  deadlineAtMs: number;
}
