import { join } from 'node:path';
import type { FastifyBaseLogger } from 'fastify';
import { EmbeddedServerProblem, keepEmbeddedPostgres } from '#platform/database';
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

export interface ClusterParts {
  readonly configuration: Configuration;
  readonly say: (line: string) => void;
  readonly logger: FastifyBaseLogger;
}

/** What goes wrong later is told in the same sentences as at the start. */
const told = (error: unknown) => (error instanceof EmbeddedServerProblem ? { problem: error.message } : { err: error });

export async function embeddedCluster({ configuration, say, logger }: ClusterParts): Promise<Cluster> {
  const words = {
    creating: 'Creating the database (first run) …',
    starting: 'Starting the database …',
    attaching: 'Using the database that is already running …',
  };
  try {
    let isFirstStart = true;
    const server = await keepEmbeddedPostgres({
      dataDirectory: join(configuration.dataDirectory, 'postgres'),
      onProgress: (step) => isFirstStart && say(words[step]),
      onLost: () => logger.error('the database has ended; requests are refused until it is back'),
      onTrouble: (error) => logger.error(told(error), 'the database does not start yet'),
      onBack: () => logger.warn('the database is back'),
    });
    isFirstStart = false;
    const connection = { ...server.poolConfig };
    return {
      owner: connection,
      application: connection,
      description: `embedded PostgreSQL ${server.version}`,
      stop: () => server.stop(),
    };
  } catch (error) {
    if (error instanceof EmbeddedServerProblem) throw new StartProblem(error.message);
    throw error;
  }
}
