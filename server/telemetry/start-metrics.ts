import type pg from 'pg';
import type { Database } from '#platform/database';
import { gauge, type Metric, processMetrics, startMetricsServer, type Telemetry } from '#platform/telemetry';
import { productVersion } from '../backup/product-version.ts';
import type { HostAndPort } from '../configuration-values.ts';
import { databaseMetrics } from './database-metrics.ts';

export interface MetricsParts {
  readonly at: HostAndPort;
  readonly telemetry: Telemetry;
  readonly database: Pick<Database, 'pool'>;
  /** The owner's: the queue is not the application's to see. */
  readonly owner: pg.PoolConfig;
}

const poolMetric = ({ pool }: MetricsParts['database']): Metric =>
  gauge('tongxin_pool_connections', 'Connections of this process; waiting are requests without one.', [
    { labels: { state: 'open' }, value: pool.totalCount },
    { labels: { state: 'idle' }, value: pool.idleCount },
    { labels: { state: 'waiting' }, value: pool.waitingCount },
  ]);

export async function startMetrics({ at, telemetry, database, owner }: MetricsParts) {
  const ofProcess = processMetrics(productVersion);
  const server = await startMetricsServer({
    ...at,
    read: async () => [
      ...telemetry.metrics,
      ...ofProcess.read(),
      poolMetric(database),
      ...(await databaseMetrics(owner)),
    ],
  });
  return {
    port: server.port,
    async stop() {
      ofProcess.stop();
      await server.stop();
    },
  };
}
