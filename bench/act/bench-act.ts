// Acts through HTTP beside the bare SQL of the same rows, in one run, turn by turn on the same database.
import { cpus } from 'node:os';
import { tell } from '../figures.ts';
import type { Options } from '../program.ts';
import { openBenchHouse } from './house-for-bench.ts';
import { makeCells } from './make-cells.ts';
import { walk } from './measure.ts';
import { clearStage, setStage } from './stage.ts';

export async function benchAct({ isShort }: Options): Promise<boolean> {
  const bench = await openBenchHouse();
  console.log(`PostgreSQL ${bench.version} (embedded), Node ${process.version}, ${cpus().length} cores`);
  try {
    const stage = await setStage(bench);
    const rows = await walk(stage, makeCells(isShort));
    await clearStage(stage);
    console.log(
      '\nratio: bare transactions done in the time of one act through HTTP; runner: the act without HTTP and session',
    );
    tell('act', rows, { postgres: bench.version, node: process.version, cores: cpus().length, isShort });
  } finally {
    await bench.close();
  }
  return true;
}
