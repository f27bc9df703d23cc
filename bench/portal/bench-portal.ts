// The public's portal with a hundred thousand published items: 200 pages a second, while something is withdrawn every two seconds.
import { cpus, loadavg } from 'node:os';
import pg from 'pg';
import { publishItems, withdrawItem } from '#kernel/publication';
import { makeOpenData } from '../../server/portal/open-data/make-open-data.ts';
import { cacheOf } from '../../server/portal/serve-reading.ts';
import { type BenchHouse, benchNow, openBenchHouse } from '../act/house-for-bench.ts';
import { quantile, rounded, tell } from '../figures.ts';
import type { Options } from '../program.ts';
import { pageKinds, type Reading } from './contract.ts';
import { insertPublished, type PublishedCommittee } from './insert-published.ts';
import { sendReaders } from './send-readers.ts';
import { dice, newsRelease } from './texts.ts';
import { wishesFor } from './wishes.ts';

const long = { items: 100_000, others: 20, each: 500, perSecond: 200, seconds: 20 };
const short = { items: 5_000, others: 3, each: 100, perSecond: 100, seconds: 5 };
const targetMilliseconds = 50;
const changeEveryMilliseconds = 2_000;

/** Sequential scans of the public's tables, since the database began to count. */
async function scansOf({ owner }: BenchHouse): Promise<Record<string, number>> {
  const client = new pg.Client(owner);
  await client.connect();
  await client.query('select pg_stat_force_next_flush()');
  const { rows } = await client.query<{ relname: string; scans: number }>(
    `select relname, seq_scan::int as scans from pg_stat_user_tables where relname like 'published%' and relname not like '%history'`,
  );
  await client.end();
  return Object.fromEntries(rows.map(({ relname, scans }) => [relname, scans]));
}

async function settle({ owner }: BenchHouse): Promise<void> {
  const client = new pg.Client(owner);
  await client.connect();
  await client.query('vacuum analyze');
  await client.end();
}

/** Something is withdrawn or released over and over: the pages kept are thrown away each time. */
function changing({ house }: BenchHouse, { tenantId, releases }: PublishedCommittee): () => Promise<number> {
  const news = releases.filter(({ kind }) => kind === 'news');
  const roll = dice(7);
  let changes = 0;
  let last = Promise.resolve();
  const timer = setInterval(() => {
    const { caseId } = news[changes % news.length]!;
    const release = newsRelease(roll, { caseId, index: (changes % news.length) * 20, now: benchNow });
    const isWithdrawn = changes % 2 === 0;
    changes += 1;
    last = house.database.asTenant(tenantId, async (tx) => {
      if (isWithdrawn) await withdrawItem(tx, { kind: 'news', caseId }, benchNow);
      else await publishItems(tx, [release], benchNow);
    });
  }, changeEveryMilliseconds);
  return async () => {
    clearInterval(timer);
    await last;
    return changes;
  };
}

const rowOf = (page: string, readings: readonly Reading[]) => {
  const taken = readings.map(({ milliseconds }) => milliseconds);
  return {
    page,
    count: readings.length,
    'p50 ms': rounded(quantile(taken, 0.5)),
    'p95 ms': rounded(quantile(taken, 0.95)),
    'p99 ms': rounded(quantile(taken, 0.99)),
    'most ms': rounded(Math.max(0, ...taken)),
    'mean kB': rounded(readings.reduce((sum, { bytes }) => sum + bytes, 0) / 1024 / Math.max(1, readings.length)),
  };
};

async function dump(bench: BenchHouse, { tenantId, code }: PublishedCommittee) {
  const beganAt = performance.now();
  const committee = { id: tenantId, code, name: code, shortName: code };
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 50);
  const before = process.memoryUsage().rss;
  const made = await makeOpenData(bench.house, committee);
  clearInterval(watch);
  const bytes = made?.files.reduce((sum, { size }) => sum + size, 0) ?? 0;
  const megabytes = (value: number) => rounded(value / 1024 / 1024);
  return {
    ...{ seconds: rounded((performance.now() - beganAt) / 1000), megabytes: megabytes(bytes) },
    grownMegabytes: megabytes(Math.max(0, most - before)),
  };
}

export async function benchPortal({ isShort }: Options): Promise<boolean> {
  const { items, others, each, perSecond, seconds } = isShort ? short : long;
  const bench = await openBenchHouse();
  try {
    const beganAt = performance.now();
    const committees = [await insertPublished(bench, 'qingchuan', items)];
    for (let index = 0; index < others; index += 1)
      committees.push(await insertPublished(bench, `other${index}`, each));
    await settle(bench);
    await sendReaders({ port: Number(new URL(bench.address).port), perSecond: 20, wishes: wishesFor(committees, 60) });
    console.log(
      `PostgreSQL ${bench.version} (embedded), Node ${process.version}, ${cpus().length} cores, load ${loadavg()[0]!.toFixed(1)}; ${items} items published in ${rounded((performance.now() - beganAt) / 1000)} s.`,
    );
    const data = await dump(bench, committees[0]!);
    const wishes = wishesFor(committees, perSecond * seconds);
    const before = await scansOf(bench);
    const stop = changing(bench, committees[0]!);
    const spent = process.cpuUsage();
    const report = await sendReaders({ port: Number(new URL(bench.address).port), perSecond, wishes });
    const { user, system } = process.cpuUsage(spent);
    const ownMilliseconds = rounded((user + system) / 1000 / wishes.length, 2);
    const changes = await stop();
    const after = await scansOf(bench);
    const scans = Object.fromEntries(Object.keys(after).map((table) => [table, after[table]! - (before[table] ?? 0)]));
    const rows = pageKinds.map((kind) =>
      rowOf(
        kind,
        report.readings.filter((one) => one.kind === kind),
      ),
    );
    rows.push(rowOf('all', report.readings));
    const statuses: Record<string, number> = {};
    for (const { status } of report.readings) statuses[status] = (statuses[status] ?? 0) + 1;
    console.log(`\nAnswers by status: ${JSON.stringify(statuses)}; ${changes} releases and withdrawals meanwhile.`);
    console.log(
      `Sequential scans meanwhile: ${JSON.stringify(scans)}. Pages kept: ${rounded(cacheOf(bench.house).size() / 1024 / 1024)} MB.`,
    );
    console.log(`The server's process worked ${ownMilliseconds} ms for a page.`);
    console.log(`Open data: ${data.megabytes} MB in ${data.seconds} s, memory grown by ${data.grownMegabytes} MB.`);
    tell('portal', rows, {
      ...{ postgres: bench.version, node: process.version, cores: cpus().length, isShort, items, perSecond, seconds },
      ...{ ownMilliseconds, load: rounded(loadavg()[0]!) },
      ...{ perSecondAnswered: rounded(report.readings.length / report.spentSeconds), statuses, scans, data, changes },
    });
    const isSwift = rows.every((row) => row['p95 ms'] < targetMilliseconds);
    return isSwift && report.readings.every(({ status }) => status === 200 || status === 410);
  } finally {
    await bench.close();
  }
}
