import { join } from 'node:path';
import type pg from 'pg';
import type { DigestName } from '#kernel/audit';
import { startEmbeddedPostgres } from '#platform/database';
import { loadSigner, loadSuccessions, type Signer, type Succession } from '#platform/signing';
import { isConfigurationProblem, readConfiguration } from '../../server/configuration.ts';

interface Opened {
  readonly connection: pg.ClientConfig;
  readonly digest: DigestName;
  readonly signer: Signer;
  readonly successions: readonly Succession[];
  close(): Promise<void>;
}

/** DATABASE_URL, or the embedded database of DATA_DIR, running or not. */
export async function openDatabase(): Promise<Opened> {
  const configuration = readConfiguration(process.env, []);
  if (isConfigurationProblem(configuration)) throw new Error(configuration.problems.join('\n'));
  const { databaseOwnerUrl, databaseUrl, dataDirectory, keysDirectory, digest, signature } = configuration;
  const signer = await loadSigner(keysDirectory, 'checkpoints', signature);
  const sealing = { digest, signer, successions: await loadSuccessions(keysDirectory, 'checkpoints') };
  const url = databaseOwnerUrl ?? databaseUrl;
  if (url) return { connection: { connectionString: url }, ...sealing, close: async () => {} };
  const server = await startEmbeddedPostgres({ dataDirectory: join(dataDirectory, 'postgres') });
  return { connection: server.poolConfig, ...sealing, close: () => server.stop() };
}
