// npm run seed: throws the demo away and writes it anew. Refuses where a real committee lives.
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import pino from 'pino';
import { isConfigurationProblem, readConfiguration } from '../server/configuration.ts';
import { prepareCommittees } from '../server/start/first-run.ts';
import { openCluster } from '../server/start/open-cluster.ts';
import { openHouse } from '../server/start/open-house.ts';
import { StartProblem } from '../server/start/start-problem.ts';

async function seed(): Promise<void> {
  const configuration = readConfiguration(process.env, []);
  if (isConfigurationProblem(configuration)) throw new StartProblem(configuration.problems.join('\n'));
  const say = (line: string) => console.log(line);
  const cluster = await openCluster({ configuration, say, logger: pino({ level: 'warn' }, pino.destination(2)) });
  const client = new pg.Client(cluster.owner);
  try {
    await client.connect();
    const found = await client.query("select to_regclass('tenant') is not null as is_there");
    const real = found.rows[0].is_there
      ? await client.query('select from tenant where not is_demo limit 1')
      : { rowCount: 0 };
    if (real.rowCount)
      throw new StartProblem('A real committee lives in this database; the demo is not written beside it.');
    const signIns = join(configuration.dataDirectory, 'demo-sign-ins.json');
    if (existsSync(signIns)) await rm(signIns);
    const { house, identity, close } = await openHouse({ configuration, cluster, say });
    await prepareCommittees({ configuration, house, identity, owner: cluster.owner, say }).finally(close);
    say(`Done. The sign-ins lie in ${signIns}.`);
  } finally {
    await client.end();
    await cluster.stop();
  }
}

try {
  await seed();
} catch (error) {
  if (!(error instanceof StartProblem)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
