import { join } from 'node:path';
import type pg from 'pg';
import { startEmbeddedPostgres } from '#platform/database';
import { loadSigner } from '#platform/signing';
import { isConfigurationProblem, readConfiguration } from '../../server/configuration.ts';

interface Opened {
  readonly connection: pg.ClientConfig;
  readonly publicKeyPem: string;
  close(): Promise<void>;
}

/** DATABASE_URL, or the embedded database of DATA_DIR, running or not. */
export async function openDatabase(): Promise<Opened> {
  const configuration = readConfiguration(process.env, []);
  if (isConfigurationProblem(configuration)) throw new Error(configuration.problems.join('\n'));
  const { databaseOwnerUrl, databaseUrl, dataDirectory, keysDirectory } = configuration;
  const { publicKeyPem } = await loadSigner(keysDirectory, 'checkpoints');
  const url = databaseOwnerUrl ?? databaseUrl;
  if (url) return { connection: { connectionString: url }, publicKeyPem, close: async () => {} };
  const server = await startEmbeddedPostgres({ dataDirectory: join(dataDirectory, 'postgres') });
  return { connection: server.poolConfig, publicKeyPem, close: () => server.stop() };
}
