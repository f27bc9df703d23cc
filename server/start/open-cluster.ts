// The PostgreSQL this installation works on: its own embedded server, or the one DATABASE_URL names.
import type pg from 'pg';
import type { Configuration } from '../configuration.ts';
import { checkServer } from './check-server.ts';
import { embeddedCluster } from './embedded-cluster.ts';

export interface Cluster {
  /** For migrations and jobs. */
  readonly owner: pg.PoolConfig;
  /** For the application, which steps down to its own role. */
  readonly application: pg.PoolConfig;
  readonly description: string;
  stop(): Promise<void>;
  /** Settles when an embedded server ends without being asked to; never for a server elsewhere. */
  readonly whenLost: Promise<void>;
}

const never = new Promise<void>(() => {});

export async function openCluster(configuration: Configuration, say: (line: string) => void): Promise<Cluster> {
  const { databaseUrl, databaseOwnerUrl } = configuration;
  if (!databaseUrl) return embeddedCluster(configuration, say);
  const application = { connectionString: databaseUrl };
  const owner = { connectionString: databaseOwnerUrl ?? databaseUrl };
  await checkServer(owner);
  await checkServer(application);
  const stop = async () => {};
  return { owner, application, description: 'the PostgreSQL server of DATABASE_URL', stop, whenLost: never };
}
