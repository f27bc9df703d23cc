import { join } from 'node:path';
import { EmbeddedServerProblem, startEmbeddedPostgres } from '#platform/database';
import type { Configuration } from '../configuration.ts';
import type { Cluster } from './open-cluster.ts';
import { StartProblem } from './start-problem.ts';

export const sayings: Readonly<Record<string, string>> = {
  '28P01': 'the user or password is not accepted. Check both in DATABASE_URL.',
  '28000': 'the user is not let in. Check pg_hba.conf on the database server.',
  '3D000': 'there is no such database. Create it, or correct the name at the end of DATABASE_URL.',
  ECONNREFUSED: 'nothing answers there. Check host and port, and that the server runs.',
  ENOTFOUND: 'the host is unknown. Check its name in DATABASE_URL.',
  ETIMEDOUT: 'no answer in time. Check the network and the firewall.',
};

export async function embeddedCluster(configuration: Configuration, say: (line: string) => void): Promise<Cluster> {
  const words = {
    creating: 'Creating the database (first run) …',
    starting: 'Starting the database …',
    attaching: 'Using the database that is already running …',
  };
  try {
    const server = await startEmbeddedPostgres({
      dataDirectory: join(configuration.dataDirectory, 'postgres'),
      onProgress: (step) => say(words[step]),
    });
    const connection = { ...server.poolConfig };
    return {
      owner: connection,
      application: connection,
      description: `embedded PostgreSQL ${server.version}`,
      stop: () => server.stop(),
      whenLost: server.whenEnded,
    };
  } catch (error) {
    if (error instanceof EmbeddedServerProblem) throw new StartProblem(error.message);
    throw error;
  }
}
