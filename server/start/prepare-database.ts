// Brings the database up to this version: the job tables first, then every part's migrations.
import { MigrationProblem, migrate } from '#platform/database';
import { prepareJobs } from '#platform/jobs';
import { migrationParts } from '../migrations.ts';
import type { Cluster } from './open-cluster.ts';
import { StartProblem } from './start-problem.ts';

const sayings: Readonly<Record<string, string>> = {
  '42501':
    'the database user may not create tables or roles. Give it CREATEROLE and CREATE on the database, or name an owner in DATABASE_OWNER_URL.',
  '25006': 'the database is read-only. Point DATABASE_URL at the primary server.',
  '53100': 'the disk of the database is full. Free some space and start again.',
};

export async function prepareDatabase(cluster: Cluster, say: (line: string) => void): Promise<void> {
  try {
    await prepareJobs(cluster.owner);
    const { applied } = await migrate(cluster.owner, migrationParts);
    if (applied.length > 0) say(`Database prepared (${applied.length} migrations).`);
  } catch (error) {
    if (error instanceof MigrationProblem) throw new StartProblem(error.message);
    const saying = sayings[(error as { code?: string }).code ?? ''];
    if (saying) throw new StartProblem(`The database could not be prepared: ${saying}`);
    throw error;
  }
}
