import { quantile, type Row, rounded } from '../figures.ts';
import type { Step } from './bench-case.ts';
import { doOverHttp } from './do-over-http.ts';
import { inPortions, rehearse } from './in-portions.ts';
import { perSecond } from './in-turns.ts';
import { life } from './life.ts';
import type { Cell } from './make-cells.ts';
import { readBack } from './read-back.ts';
import { doInProcess, type Stage } from './stage.ts';

async function measure(stage: Stage, step: Step, cell: Cell): Promise<Row> {
  const rehearsed = await rehearse(stage, step, cell.bare);
  const transactions = rehearsed.map(({ writes }) => writes);
  const { acts, alone, plain } = await inPortions(stage, step, cell, transactions);
  const after = (share: number) => rounded(quantile(acts.milliseconds, share));
  return {
    act: step.act.split('.')[1]!,
    clients: cell.clients,
    'acts/s': rounded(perSecond(acts)),
    'p50 ms': after(0.5),
    'p95 ms': after(0.95),
    'p99 ms': after(0.99),
    'runner/s': rounded(perSecond(alone)),
    'bare/s': rounded(perSecond(plain)),
    reads: rehearsed[0]!.reads,
    writes: transactions[0]!.length,
    ratio: rounded(perSecond(plain) / perSecond(acts), 2),
    'runner ratio': rounded(perSecond(plain) / perSecond(alone), 2),
  };
}

export async function walk(stage: Stage, cells: readonly Cell[]): Promise<Row[]> {
  const everyCase = cells.flatMap(({ overHttp, inProcess, bare }) => [...overHttp, ...inProcess, ...bare]);
  const rows: Row[] = [];
  for (const step of life) {
    if (step.on === 'nothing') {
      // Also warms up what the first measured act would otherwise pay for.
      await doOverHttp(stage, step, { cases: everyCase, clients: 8 });
    } else if (step.isMeasured) {
      for (const cell of cells) rows.push(await measure(stage, step, cell));
      await readBack(stage, everyCase);
    } else {
      await doInProcess(stage, step, { cases: everyCase, clients: 8 });
    }
    if (!step.isMeasured) process.stdout.write('.');
  }
  return rows;
}
