// The PostgreSQL this installation works on: its own embedded server, or the one DATABASE_URL names.
import type pg from 'pg';
import { checkServer } from './check-server.ts';
import { type ClusterParts, embeddedCluster } from './embedded-cluster.ts';

export interface Cluster {
  /** For migrations and jobs. */
  readonly owner: pg.PoolConfig;
  /** For the application, which steps down to its own role. */
  readonly application: pg.PoolConfig;
  readonly description: string;
  stop(): Promise<void>;
}

export async function openCluster(parts: ClusterParts): Promise<Cluster> {
  const { databaseUrl, databaseOwnerUrl } = parts.configuration;
  if (!databaseUrl) return embeddedCluster(parts);
  const application = { connectionString: databaseUrl };
  const owner = { connectionString: databaseOwnerUrl ?? databaseUrl };
  await checkServer(owner);
  await checkServer(application);
  const stop = async () => {};
  return { owner, application, description: 'the PostgreSQL server of DATABASE_URL', stop };
}
