// No acknowledged act is lost, whatever is killed: `npm run prove -- kill [SEED] [--short]`.
import { Agent } from 'node:http';
import { join } from 'node:path';
import { quantile, type Row, tell } from '../../figures.ts';
import type { Options } from '../../program.ts';
import { chanceFrom, seedIn } from '../seeded.ts';
import { prepareGround } from './ground.ts';
import { openJournal } from './journal.ts';
import { accountsOf, brokenChains, casesOf } from './look.ts';
import { openPostOffice, whatWasTold } from './post.ts';
import { drain } from './queue.ts';
import { type Death, deaths, looking, playRound, type RoundTold, type Stage } from './round.ts';
import { freePort, servedProcess } from './served-process.ts';
import { walker } from './walker.ts';

const clients = 8;

function rowOf(death: Death, rounds: readonly RoundTold[]): Row {
  const own = rounds.filter((round) => round.death === death);
  const times = own.map(({ restartMs }) => restartMs);
  const sum = (of: (round: RoundTold) => number) => own.reduce((total, round) => total + of(round), 0);
  return {
    killed: death,
    rounds: own.length,
    'in doubt': sum(({ inDoubt }) => inDoubt),
    lost: sum(({ lost }) => lost.length),
    doubled: sum(({ doubled }) => doubled.length),
    'broken chains': sum(({ broken }) => broken.length),
    'half there': sum(({ halves }) => halves.length),
    'back p50 ms': Math.round(quantile(times, 0.5)),
    'back max ms': Math.round(Math.max(0, ...times)),
  };
}

/** Everything once more at the end, when nothing is in doubt and every job has run. */
async function lastLook(stage: Stage, post: Awaited<ReturnType<typeof openPostOffice>>) {
  const acknowledged = stage.journal.entries();
  return looking(stage, async (at) => {
    const queue = await drain(at, 60_000);
    const cases = await casesOf(at, null);
    const { lost, doubled } = await accountsOf(at, acknowledged, cases);
    const told = await whatWasTold(at, post);
    const events = cases.reduce((sum, one) => sum + one.event_count, 0);
    const broken = await brokenChains(at, cases);
    return { acknowledged: acknowledged.length, cases: cases.length, events, lost, doubled, broken, queue, told };
  });
}

/** The first acts of a fresh server are slow; a round must not end before it has begun. */
async function warmUp({ walkers, journal }: Stage): Promise<void> {
  await Promise.all(walkers.map((one) => one.walk(() => journal.entries().length >= 100)));
}

/** What got no answer is sent again until it has one. */
async function settle(stage: Stage): Promise<void> {
  for (const one of stage.walkers) {
    const isSettled = () => one.inDoubt() === null;
    for (let attempt = 0; attempt < 50 && !isSettled(); attempt += 1) await one.walk(isSettled);
    if (!isSettled()) stage.onFault(`${one.inDoubt()?.path} never got an answer`);
  }
}

async function playAll(stage: Stage, count: number, faults: readonly string[]): Promise<RoundTold[]> {
  const rounds: RoundTold[] = [];
  for (let round = 0; round < count; round += 1) {
    const death = deaths[round % deaths.length]!;
    const told = await playRound(stage, death).catch((error: Error) => {
      throw new Error(`round ${round + 1}, ${death}: ${error.message}`, { cause: error });
    });
    rounds.push(told);
    const problems = [...told.lost, ...told.doubled, ...told.broken, ...told.halves];
    for (const problem of problems) console.log(`round ${round + 1}, ${told.death}: ${problem}`);
    if (faults.length > 20) break;
  }
  return rounds;
}

export async function proveKill({ isShort, words }: Options): Promise<boolean> {
  const seed = seedIn(words);
  const count = Number(words[1]) || (isShort ? 8 : 100);
  console.log(`seed ${seed}, ${count} rounds, ${clients} clients`);
  const ground = await prepareGround(16);
  const post = await openPostOffice();
  const env = { SMTP_URL: post.url, MAIL_FROM: 'office@tongxin.example' };
  const server = servedProcess({ dataDirectory: ground.dataDirectory, port: await freePort(), env });
  const journal = openJournal(join(ground.dataDirectory, 'journal-of-the-client'));
  const faults: string[] = [];
  const onFault = (fault: string) => {
    faults.push(fault);
    console.log(fault);
  };
  const agent = new Agent({ keepAlive: true });
  let number = 0;
  const takeNumber = () => ++number;
  const { address } = server;
  const walkers = Array.from({ length: clients }, () =>
    walker({ ground, address, agent, journal, takeNumber, onFault }),
  );
  const stage: Stage = { ground, server, journal, walkers, chance: chanceFrom(seed), looks: new Map(), onFault };
  try {
    server.start();
    await server.untilReady();
    await warmUp(stage);
    const rounds = await playAll(stage, count, faults);
    await settle(stage);
    const last = await lastLook(stage, post);
    const rows = deaths.map((death) => rowOf(death, rounds));
    const { lost, doubled, broken, ...more } = last;
    const all = [...faults, ...server.complaints, ...lost, ...doubled, ...broken];
    for (const problem of all) console.log(problem);
    tell('prove-kill', rows, { seed, ...more, problems: all.length });
    const isSound = rounds.every(
      (round) => !round.lost.length && !round.doubled.length && !round.broken.length && !round.halves.length,
    );
    const { queue, told } = last;
    return isSound && all.length === 0 && queue.waiting + queue.failed.length + told.unsent + told.doubled === 0;
  } finally {
    agent.destroy();
    await server.stop();
    post.close();
    journal.close();
    await ground.clear();
  }
}
