// No life leaves its table: `npm run prove -- lifecycles [SEED] [STEPS] [--short]`.
import pg from 'pg';
import { benchNow, openBenchHouse } from '../../act/house-for-bench.ts';
import { type Row, tell } from '../../figures.ts';
import type { Options } from '../../program.ts';
import { everybody } from '../fuzz/everybody.ts';
import { brokenChains, type Seen } from '../kill/look.ts';
import { chanceFrom, seedIn } from '../seeded.ts';
import { type Walked, walkLifecycles } from './walk.ts';

const rowsOf = ({ tables, states, rows }: Walked): Row[] =>
  [...tables.byKind.values()].map((table) => ({
    life: table.kind,
    states: Object.keys(table.states).length,
    'states seen': Object.keys(table.states).filter((state) => states.has(`${table.kind} ${state}`)).length,
    rows: table.transitions.length,
    'rows walked': table.transitions.filter(({ event }) =>
      [...rows].some((row) => row.startsWith(`${table.kind}.${event} `)),
    ).length,
  }));

export async function proveLifecycles({ isShort, words }: Options): Promise<boolean> {
  const seed = seedIn(words);
  const steps = Number(words[1]) || (isShort ? 1_500 : 30_000);
  console.log(`seed ${seed}, ${steps} acts`);
  const bench = await openBenchHouse();
  const client = new pg.Client(bench.owner);
  try {
    await client.connect();
    const { tenantId, actors, ids } = await everybody(bench);
    const { house } = bench;
    const given = { house, client, tenantId, ids, steps, chance: chanceFrom(seed), now: () => benchNow };
    const walked = await walkLifecycles({ ...given, actors: [...actors.values()] });
    const { rows: cases } = await client.query<Seen>(
      'select id, version, event_count, chain_head from "case" where tenant_id = $1',
      [tenantId],
    );
    const broken = await brokenChains({ client, tenantId }, cases);
    for (const breach of [...walked.breaches, ...broken]) console.log(breach);
    const { done, refused, breaches } = walked;
    tell('prove-lifecycles', rowsOf(walked), {
      seed,
      done,
      refused,
      cases: cases.length,
      breaches: breaches.length,
      broken: broken.length,
    });
    return breaches.length + broken.length === 0;
  } finally {
    await client.end();
    await bench.close();
  }
}
