import { runBare } from './bare.ts';
import type { BenchCase, Step } from './bench-case.ts';
import { doingOn, doOverHttp } from './do-over-http.ts';
import { type Timed, together } from './in-turns.ts';
import { type Cell, portions } from './make-cells.ts';
import type { Rehearsed, Statement } from './rehearsed.ts';
import { doInProcess, type Stage } from './stage.ts';

export async function rehearse(stage: Stage, step: Step, cases: readonly BenchCase[]): Promise<Rehearsed[]> {
  const rehearsed: Rehearsed[] = [];
  for (const one of cases) {
    rehearsed.push(await stage.rehearsal.rehearse(doingOn(stage, step, one), stage.bench.house));
  }
  return rehearsed;
}

/** Turn by turn in small portions, so that other work on the machine weighs on all three alike. */
export async function inPortions(
  stage: Stage,
  step: Step,
  cell: Cell,
  transactions: readonly (readonly Statement[])[],
) {
  const { clients } = cell;
  const { database } = stage.bench.house;
  const { tenantId } = stage.committee;
  const portion = Math.max(clients, Math.ceil(cell.bare.length / portions));
  const acts: Timed[] = [];
  const alone: Timed[] = [];
  const plain: Timed[] = [];
  for (let from = 0; from < cell.bare.length; from += portion) {
    const part = <Item>(items: readonly Item[]) => items.slice(from, from + portion);
    acts.push(await doOverHttp(stage, step, { cases: part(cell.overHttp), clients }));
    alone.push(await doInProcess(stage, step, { cases: part(cell.inProcess), clients }));
    plain.push(await runBare({ database, tenantId, clients, transactions: part(transactions) }));
  }
  return { acts: together(acts), alone: together(alone), plain: together(plain) };
}
