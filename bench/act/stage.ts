// Walks the cases through their life: steps between the measured ones go straight to the act runner.
import { randomUUID } from 'node:crypto';
import { perform } from '#kernel/acts';
import type { BenchCase, Step } from './bench-case.ts';
import { type BenchCommittee, insertCommittee } from './committee.ts';
import { doingOn, note } from './do-over-http.ts';
import { type BenchHouse, benchNow } from './house-for-bench.ts';
import { inTurns, type Timed } from './in-turns.ts';
import { type LoadProcess, startLoadProcess } from './load.ts';
import { openRehearsal } from './rehearsal.ts';
import type { Rehearsal } from './rehearsed.ts';
import { type SignedInPeople, signEverybodyIn } from './sessions.ts';
import { granted } from './signed-in.ts';

export interface Stage {
  readonly bench: BenchHouse;
  readonly committee: BenchCommittee;
  readonly people: SignedInPeople;
  readonly load: LoadProcess;
  readonly rehearsal: Rehearsal;
}

export async function setStage(bench: BenchHouse): Promise<Stage> {
  const committee = await insertCommittee(bench.owner);
  const people = await signEverybodyIn(bench, committee);
  return { bench, committee, people, load: startLoadProcess(), rehearsal: openRehearsal(bench) };
}

/** Straight to the act runner in this process: what an act costs without HTTP and without looking up the session. */
export async function doInProcess(
  stage: Stage,
  step: Step,
  { cases, clients }: { cases: readonly BenchCase[]; clients: number },
): Promise<Timed> {
  const { house } = stage.bench;
  const act = house.acts.get(step.act)!;
  return inTurns(cases, clients, async (one) => {
    const { person, envelope } = doingOn(stage, step, one);
    const performing = { act, actor: person.actor, envelope, now: benchNow, idempotencyKey: randomUUID() };
    note(one, granted(await perform(house, performing)));
  });
}

export async function clearStage({ load, rehearsal }: Stage): Promise<void> {
  load.end();
  await rehearsal.end();
}
