// The second start as a person meets it: from `npm start` to a page that answers, after the first has made everything.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { quantile, type Row, rounded, tell } from '../figures.ts';
import type { Options } from '../program.ts';
import { secondsToReady } from './seconds-to-ready.ts';

export async function benchStart({ isShort }: Options): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'tongxin-bench-start-'));
  try {
    const first = await secondsToReady(join(folder, 'data'));
    const later: number[] = [];
    for (let run = 0; run < (isShort ? 1 : 5); run += 1) later.push(await secondsToReady(join(folder, 'data')));
    const rows: Row[] = [
      {
        start: 'first, with the demo',
        runs: 1,
        'median s': rounded(first, 2),
        'longest s': rounded(first, 2),
      },
      {
        start: 'later',
        runs: later.length,
        'median s': rounded(quantile(later, 0.5), 2),
        'longest s': rounded(Math.max(...later), 2),
      },
    ];
    tell('start', rows);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return true;
}
