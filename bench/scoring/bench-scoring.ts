// A committee of 700 over five years, counted by real rules: in memory, compared under two versions, and from the database.
import { cpus, loadavg } from 'node:os';
import { foreseenKinds, materialOf, samples, sheetsOf, type YearMaterial } from '#instruments/assessments';
import {
  type CompiledRules,
  compareSheets,
  compileRules,
  type RuleSet,
  readRuleFile,
  scoreMember,
} from '#kernel/scoring';
import { countableKinds } from '../../server/instruments.ts';
import { insertCommittee } from '../act/committee.ts';
import { openBenchHouse } from '../act/house-for-bench.ts';
import { type Row, rounded, tell } from '../figures.ts';
import type { Options } from '../program.ts';
import { insertDeeds } from './insert-deeds.ts';
import { type MemberYear, memberYears } from './member-years.ts';

const most = 2000;
const firstYear = 2022;

function rulesOf(key: string): RuleSet {
  const text = samples().find((one) => one.key === key)?.text ?? '';
  const reading = readRuleFile(text, { ...foreseenKinds, ...countableKinds });
  if (!reading.ok) throw new Error(`${key}: ${JSON.stringify(reading.faults)}`);
  return reading.ruleSet;
}

const countAll = (rules: CompiledRules, years: readonly MemberYear[]) => years.map((one) => scoreMember(rules, one));

/** The middle of three runs; the first warms the engine up like a second request would find it. */
async function timed(what: string, work: () => unknown): Promise<Row> {
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let run = 0; run < 3; run += 1) {
    const startedAt = performance.now();
    await work();
    times.push(performance.now() - startedAt);
  }
  const [first = 0] = times;
  const [, middle = 0] = [...times].sort((one, other) => one - other);
  const { user, system } = process.cpuUsage(before);
  // What this process worked; the database's own work and waiting for a core are in the other two.
  const own = Math.round((user + system) / 3000);
  return { what, 'first ms': Math.round(first), 'middle ms': Math.round(middle), 'own processor ms': own };
}

interface Sizes {
  readonly members: number;
  readonly years: number;
  readonly deeds: number;
}

/** Reading alone and counting alone, then the two together as a request does them. */
async function fromDatabase({ members, years, deeds }: Sizes, rules: RuleSet): Promise<Row[]> {
  const bench = await openBenchHouse();
  try {
    const committee = await insertCommittee(bench.owner, members);
    const { tenantId } = committee;
    await insertDeeds(bench.owner, {
      tenantId,
      personIds: committee.people.get('member') ?? [],
      firstYear,
      years,
      deeds,
    });
    const shell = { caseId: tenantId, title: '', state: 'running', version: 1, rulesId: tenantId, rules: '' };
    const read = (year: number): Promise<YearMaterial> => {
      const period = { from: `${year}-01-01`, until: `${year}-12-31` };
      return bench.house.database.asTenant(tenantId, (tx) =>
        materialOf(tx, { ...shell, ...period, year, frozenAt: null, sealedAt: null }),
      );
    };
    const all = Array.from({ length: years }, (_, index) => firstYear + index);
    const kept: YearMaterial[] = [];
    const what = `${members} members × ${years} years`;
    return [
      await timed(`read ${what} from PostgreSQL`, async () => {
        kept.length = 0;
        for (const year of all) kept.push(await read(year));
      }),
      await timed(`count what was read`, () => kept.map((one) => sheetsOf(one, rules))),
      await timed(`read and count ${what}`, async () => {
        for (const year of all) sheetsOf(await read(year), rules);
      }),
    ];
  } finally {
    await bench.close();
  }
}

export async function benchScoring({ isShort }: Options): Promise<boolean> {
  const sizes: Sizes = { members: isShort ? 100 : 700, years: 5, deeds: 60 };
  const [own, other] = [rulesOf('tongcheng-2019'), rulesOf('anqing-2018')];
  const [ownRules, otherRules] = [compileRules(own), compileRules(other)];
  const years = memberYears({ ...sizes, firstYear });
  const oneYear = years.filter(({ period }) => period.from.startsWith(String(firstYear)));
  const counted = await timed(`count ${sizes.members} members × ${sizes.years} years`, () => countAll(ownRules, years));
  const compared = await timed(`compare two versions, ${sizes.members} members, one year`, () =>
    compareSheets(countAll(ownRules, oneYear), countAll(otherRules, oneYear)),
  );
  const rows = [counted, compared, ...(await fromDatabase(sizes, own))];
  const total = sizes.members * sizes.years * sizes.deeds;
  console.log(`${total} deeds, Node ${process.version}, ${cpus().length} cores, load ${rounded(loadavg()[0] ?? 0)}`);
  tell('scoring', rows, { ...sizes, total });
  return Number(rows.at(-1)?.['middle ms']) < most;
}
