// The house as seen from outside: traces to a collector, figures for Prometheus, a log without anybody's words.
import pino from 'pino';
import { errorInLog, openTelemetry, spanExporter, type Telemetry } from '#platform/telemetry';
import { productVersion } from '../backup/product-version.ts';
import type { Configuration } from '../configuration.ts';
import type { House } from '../house.ts';
import { startMetrics } from '../telemetry/start-metrics.ts';
import type { Cluster } from './open-cluster.ts';
import { StartProblem } from './start-problem.ts';

export const houseLogger = (level: Configuration['logLevel'], to: pino.DestinationStream = pino.destination(2)) =>
  pino({ level, base: null, serializers: { err: errorInLog } }, to);

export const telemetryOf = ({ tracesEndpoint }: Configuration): Telemetry =>
  openTelemetry(tracesEndpoint ? spanExporter({ endpoint: tracesEndpoint, version: productVersion }) : null);

interface Observed {
  readonly configuration: Configuration;
  readonly house: House;
  readonly cluster: Cluster;
  readonly telemetry: Telemetry;
}

/** Answers what closes it again. */
export async function observeHouse(parts: Observed): Promise<() => Promise<void>> {
  const { configuration, house, cluster, telemetry } = parts;
  const at = configuration.metrics;
  if (!at) return () => telemetry.stop();
  const metrics = await startMetrics({ at, telemetry, database: house.database, owner: cluster.owner }).catch(
    (error) => {
      throw new StartProblem(
        `METRICS is ${at.host}:${at.port}, where nothing can listen (${error.code}). Choose another port.`,
      );
    },
  );
  return async () => {
    await metrics.stop();
    await telemetry.stop();
  };
}
