import { Agent } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { send } from '../../act/send.ts';
import type { Chance } from '../seeded.ts';
import type { Ground } from './ground.ts';
import { halves } from './halves.ts';
import type { Acknowledged, Journal } from './journal.ts';
import { accountsOf, brokenChains, casesOf, type Looking } from './look.ts';
import { forgetTheDead, hurry } from './queue.ts';
import type { ServedProcess } from './served-process.ts';
import type { Walker } from './walker.ts';

export const deaths = ['application', 'database', 'both', 'connection'] as const;
export type Death = (typeof deaths)[number];

export interface Stage {
  readonly ground: Ground;
  readonly server: ServedProcess;
  readonly journal: Journal;
  readonly walkers: readonly Walker[];
  readonly chance: Chance;
  /** What a case looks like that has come so far; see halves.ts. */
  readonly looks: Map<number, string>;
  readonly onFault: (fault: string) => void;
}

export async function looking<T>(
  { ground }: Pick<Stage, 'ground'>,
  work: (looking: Looking) => Promise<T>,
): Promise<T> {
  const client = new pg.Client(ground.owner);
  client.on('error', () => {});
  await client.connect();
  try {
    return await work({ client, tenantId: ground.committee.tenantId });
  } finally {
    await client.end();
  }
}

async function kill({ server }: Stage, death: Death): Promise<void> {
  if (death === 'application') return server.killApplication();
  if (death === 'connection') return server.killDatabase('connection');
  await server.killDatabase('server');
  if (death === 'both') await server.killApplication();
}

/** Answers milliseconds until it can serve again. A database alone comes back by itself. */
async function comeBack({ server }: Stage, death: Death): Promise<number> {
  if (death === 'application' || death === 'both') server.start();
  return server.untilReady();
}

/** Sent again after the crash, an acknowledged request is answered by its first answer, to the letter. */
async function askAgain({ server, onFault }: Stage, some: readonly Acknowledged[]): Promise<void> {
  const agent = new Agent({ keepAlive: true });
  for (const { act, sent, text } of some) {
    const again = await send(agent, server.address, sent);
    const isSame = again.status === 200 && JSON.stringify(JSON.parse(again.text)) === JSON.stringify(JSON.parse(text));
    if (!isSame)
      onFault(`${act} sent again answered ${again.status} ${again.text.slice(0, 200)}, at first ${text.slice(0, 200)}`);
  }
  agent.destroy();
}

export interface RoundTold {
  readonly death: Death;
  readonly restartMs: number;
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly broken: readonly string[];
  readonly halves: readonly string[];
  readonly inDoubt: number;
}

export async function playRound(stage: Stage, death: Death): Promise<RoundTold> {
  const { chance, walkers, journal } = stage;
  const before = journal.entries().length;
  await looking(stage, hurry);
  let isOver = false;
  const walking = Promise.all(walkers.map((one) => one.walk(() => isOver)));
  await pause(chance.between(200, 1_400));
  await kill(stage, death);
  isOver = true;
  await walking;
  const restartMs = await comeBack(stage, death);
  const inDoubt = walkers.filter((one) => one.inDoubt() !== null).length;
  const acknowledged = journal.entries();
  const touched = [...new Set(acknowledged.slice(Math.max(0, before - walkers.length)).map(({ caseId }) => caseId))];
  const found = await looking(stage, async (at) => {
    if (death === 'application' || death === 'both') await forgetTheDead(at);
    const cases = await casesOf(at, touched);
    const own = acknowledged.filter(({ caseId }) => touched.includes(caseId));
    const accounts = await accountsOf(at, own, cases);
    return { ...accounts, broken: await brokenChains(at, cases), halves: await halves(at, cases, stage.looks) };
  });
  await askAgain(
    stage,
    Array.from({ length: 5 }, () => chance.oneOf(acknowledged)),
  );
  return { death, restartMs, inDoubt, ...found };
}
