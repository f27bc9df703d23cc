// `npm run distribution`: prints the SQL that distributes the tables by committee on Citus, from a fresh database's catalogue.
import pg from 'pg';
import { openBenchHouse } from '../bench/act/house-for-bench.ts';
import { readCatalogue } from './distribution/catalogue.ts';
import { planDistribution } from './distribution/plan.ts';
import { distributionScript } from './distribution/script.ts';

const bench = await openBenchHouse();
try {
  const owner = new pg.Client(bench.owner);
  await owner.connect();
  process.stdout.write(distributionScript(planDistribution(await readCatalogue(owner))));
  await owner.end();
} finally {
  await bench.close();
}
