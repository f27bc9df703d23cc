// The start: configuration, database, first run, routes, background work; one sentence when something is wrong.
import { mkdir } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { openApplication } from './application.ts';
import { isConfigurationProblem, readConfiguration } from './configuration.ts';
import { beginDraining } from './routes/draining.ts';
import { startBackground } from './start/background.ts';
import { prepareCommittees } from './start/first-run.ts';
import { listen } from './start/listen.ts';
import { houseLogger, observeHouse, telemetryOf } from './start/observe-house.ts';
import { openCluster } from './start/open-cluster.ts';
import { openHouse } from './start/open-house.ts';
import { printWelcome } from './start/print-welcome.ts';
import { StartProblem } from './start/start-problem.ts';

const say = (line: string) => console.log(line);

async function start(): Promise<() => Promise<void>> {
  const configuration = readConfiguration(process.env, process.argv.slice(2));
  if (isConfigurationProblem(configuration)) throw new StartProblem(configuration.problems.join('\n'));
  const logger = houseLogger(configuration.logLevel);
  const telemetry = telemetryOf(configuration);
  await mkdir(configuration.dataDirectory, { recursive: true }).catch((error) => {
    throw new StartProblem(
      `DATA_DIR ${configuration.dataDirectory} cannot be made (${error.code}). Choose a folder this user may write to.`,
    );
  });
  const cluster = await openCluster({ configuration, say, logger });
  const closers: (() => Promise<unknown>)[] = [() => cluster.stop()];
  const closeAll = async () => {
    for (const close of closers.splice(0).reverse())
      await close().catch((error) => logger.error({ err: error }, 'closing'));
  };
  try {
    const onPoolError = (error: Error) => logger.warn({ err: error }, 'a database connection was lost');
    const { house, identity, close } = await openHouse({ configuration, cluster, say, onPoolError });
    closers.push(close);
    const signInsPath = await prepareCommittees({
      configuration,
      house,
      identity,
      owner: cluster.owner,
      say,
    });
    const isSecure = configuration.publicUrl.startsWith('https:');
    const app = await openApplication({ house, identity, logger, isSecure, telemetry });
    closers.push(await observeHouse({ configuration, house, cluster, telemetry }));
    closers.push(() => app.close());
    const address = await listen(app, configuration);
    const worker = await startBackground({ house, cluster, configuration, logger, telemetry });
    closers.push(() => worker.stop());
    await printWelcome({ address, description: cluster.description, signInsPath, say });
    return async () => {
      beginDraining();
      await pause(configuration.drainSeconds * 1000);
      await closeAll();
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
}

try {
  const stop = await start();
  // A terminal and npm both pass Ctrl-C on; the second is the same request.
  let isStopping = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      void stop().then(() => process.exit(0));
    });
  }
} catch (error) {
  if (!(error instanceof StartProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
