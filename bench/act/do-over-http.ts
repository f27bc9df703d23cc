import { randomUUID } from 'node:crypto';
import type { BenchCase, Step } from './bench-case.ts';
import type { LoadDone, Sent } from './load-wanted.ts';
import { type Doing, doing } from './performers.ts';
import type { Stage } from './stage.ts';

export const doingOn = ({ people, committee }: Stage, step: Step, one: BenchCase): Doing =>
  doing({ step, one, people, committee });

interface Answer {
  readonly caseId?: string | null;
  readonly version?: number | null;
  readonly undertakingIds?: readonly string[];
}

export function note(one: BenchCase, answer: Answer): void {
  one.id = answer.caseId ?? one.id;
  one.version = answer.version ?? one.version;
  one.undertakingId = answer.undertakingIds?.[0] ?? one.undertakingId;
}

/** Through HTTP, by the process of the clients. */
export async function doOverHttp(
  stage: Stage,
  step: Step,
  cell: { cases: readonly BenchCase[]; clients: number },
): Promise<LoadDone> {
  const requests = cell.cases.map((one): Sent => {
    const { person, envelope } = doingOn(stage, step, one);
    return {
      path: `/api/${step.act.replace('.', '/')}`,
      cookie: person.cookie,
      key: randomUUID(),
      body: envelope,
    };
  });
  const done = await stage.load.run({ address: stage.bench.address, clients: cell.clients, requests });
  for (const [index, one] of cell.cases.entries()) note(one, done.answers[index] as Answer);
  return done;
}
