// /metrics on a port of its own, for the monitoring alone: it is never behind the public address.
import { createServer, type Server } from 'node:http';
import { type Metric, metricsText } from './metrics.ts';

export interface MetricsServerOptions {
  readonly host: string;
  readonly port: number;
  read(): Promise<readonly Metric[]>;
}

export async function startMetricsServer({ host, port, read }: MetricsServerOptions): Promise<{
  readonly port: number;
  stop(): Promise<void>;
}> {
  const server: Server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    read().then(
      (metrics) => response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' }).end(metricsText(metrics)),
      () => response.writeHead(503).end(),
    );
  });
  server.requestTimeout = 10_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
