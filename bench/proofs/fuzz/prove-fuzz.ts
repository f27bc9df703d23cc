// Nothing breaks, whatever is sent: `npm run prove -- fuzz [SEED] [COUNT] [--short]`.
import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { openBenchHouse } from '../../act/house-for-bench.ts';
import { type Row, tell } from '../../figures.ts';
import type { Options } from '../../program.ts';
import { chanceFrom, seedIn } from '../seeded.ts';
import { type Answered, type Door, doorOf } from './door.ts';
import { type Everybody, everybody } from './everybody.ts';
import { heapAfterCollection } from './heap.ts';
import { type Learning, learning } from './known.ts';
import { type Forged, type Forger, forge, type Manner, manners } from './requests.ts';
import { type ApiDescription, type Operation, operationsOf } from './schema.ts';
import { smallest } from './smallest.ts';

const atOnce = 8;
const mostHeapGrowth = 48 * 1024 * 1024;

interface Failure {
  readonly operation: string;
  readonly who: string;
  readonly answered: string;
  readonly request: Forged;
}

interface Bombardment {
  readonly door: Door;
  readonly people: Everybody;
  readonly known: Learning;
  readonly forger: Forger;
  readonly operations: readonly Operation[];
  readonly tallies: Map<Manner, Map<number, number>>;
  readonly failures: Map<string, Failure>;
  readonly reached: Set<string>;
}

/** 503 is a refusal of its own; everything above 499 besides is a failure. */
const isFailure = ({ status, text }: Answered) =>
  status >= 500 && !(status === 503 && /"code":"(service|scanner)-unavailable"/.test(text));

const pickedManner = ({ chance }: Forger): Manner =>
  chance.happens(0.4) ? 'valid' : chance.happens(0.5) ? 'near-valid' : 'hostile';

async function shoot(on: Bombardment): Promise<void> {
  const { forger, people, known, door } = on;
  const { chance } = forger;
  const manner = pickedManner(forger);
  const operation = chance.oneOf(on.operations);
  const who = chance.oneOf([...people.cookies.keys()]);
  const cookie = people.cookies.get(who) ?? null;
  const forged = forge(operation, manner, forger);
  const answer = await door.knock(forged, cookie).catch((error: Error) => ({ status: 599, text: error.message }));
  const tally = on.tallies.get(manner)!;
  tally.set(answer.status, (tally.get(answer.status) ?? 0) + 1);
  if (answer.status === 200) {
    on.reached.add(operation.name);
    known.learn(answer.text);
  }
  if (manner === 'valid' && cookie && answer.status === 401 && !operation.path.startsWith('/api/sign-in'))
    await people.comeBack(who);
  if (!isFailure(answer) || on.failures.has(operation.name)) return;
  const fails = async (request: Forged) =>
    isFailure(await door.knock(request, cookie).catch(() => ({ status: 599, text: '' })));
  on.failures.set(operation.name, {
    operation: operation.name,
    who,
    answered: `${answer.status} ${answer.text.slice(0, 200)}`,
    request: forged,
  });
  on.failures.set(operation.name, { ...on.failures.get(operation.name)!, request: await smallest(forged, fails) });
}

async function bombard(on: Bombardment, count: number): Promise<void> {
  let left = count;
  const one = async () => {
    while (left-- > 0) await shoot(on);
  };
  await Promise.all(Array.from({ length: atOnce }, one));
}

const rowOf = ([manner, tally]: [Manner, Map<number, number>]): Row => {
  const between = (least: number, most: number) =>
    [...tally].reduce((sum, [status, count]) => sum + (status >= least && status < most ? count : 0), 0);
  const [fine, refused, busy] = [between(200, 400), between(400, 429), between(429, 430)];
  const other = between(430, 500);
  return {
    requests: manner,
    sent: between(0, 1_000),
    '2xx, 3xx': fine,
    '4xx': refused + other,
    'too many': busy,
    '503 refused': between(503, 504),
    'other 5xx': between(500, 503) + between(504, 1_000),
  };
};

async function connectionsOf(owner: pg.ClientConfig): Promise<number> {
  const client = new pg.Client(owner);
  await client.connect();
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int as count from pg_stat_activity where backend_type = 'client backend'`,
  );
  await client.end();
  return rows[0]!.count;
}

export async function proveFuzz({ isShort, words }: Options): Promise<boolean> {
  const seed = seedIn(words);
  const count = Number(words[1]) || (isShort ? 2_000 : 100_000);
  console.log(`seed ${seed}, ${count} requests`);
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => void unhandled.push(reason);
  process.on('unhandledRejection', note);
  const bench = await openBenchHouse();
  const door = doorOf(bench.address);
  try {
    const chance = chanceFrom(seed);
    const people = await everybody(bench);
    const api = (await (await fetch(`${bench.address}/api/openapi.json`)).json()) as ApiDescription;
    const known = learning(chance, people.ids);
    const on: Bombardment = {
      ...{ door, people, known, forger: { chance, api, known }, operations: operationsOf(api) },
      ...{ tallies: new Map(manners.map((manner) => [manner, new Map()])), failures: new Map(), reached: new Set() },
    };
    const startedAt = performance.now();
    await bombard(on, Math.ceil(count / 5));
    const heapBefore = heapAfterCollection();
    await bombard(on, count - Math.ceil(count / 5));
    const growth = heapAfterCollection() - heapBefore;
    const seconds = (performance.now() - startedAt) / 1_000;
    const connections = await connectionsOf(bench.owner);
    for (const failure of on.failures.values()) console.log(JSON.stringify(failure));
    for (const reason of unhandled) console.log('unhandled:', reason);
    if (on.failures.size) console.log(await failuresIn(bench.log));
    const more = {
      seed,
      seconds: Math.round(seconds),
      operations: on.operations.length,
      reached: on.reached.size,
      'heap growth MB': Math.round(growth / 1e5) / 10,
    };
    const rows = [...on.tallies].map(rowOf);
    tell('prove-fuzz', rows, { ...more, connections, unhandled: unhandled.length, failures: on.failures.size });
    return (
      on.failures.size + unhandled.length === 0 &&
      growth < mostHeapGrowth &&
      connections <= bench.house.database.pool.totalCount + 2
    );
  } finally {
    process.off('unhandledRejection', note);
    door.close();
    await bench.close();
  }
}

/** What the log says of failures nobody expected, once each. */
async function failuresIn(path: string): Promise<string> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line.includes('"level":50'));
  return [...new Map(lines.map((line) => [JSON.stringify(JSON.parse(line).err), line])).values()]
    .slice(0, 40)
    .join('\n');
}
