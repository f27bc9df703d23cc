// The member's first screen on a mid-range phone over slow 4G: nothing kept yet, and opened again from the home screen.
import { cpus, loadavg } from 'node:os';
import type { Browser, BrowserContext } from 'playwright-core';
import { openBrowser, takeDevice } from '../../e2e/browser.ts';
import { buildWeb } from '../../web/build.ts';
import { insertCommittee } from '../act/committee.ts';
import { openBenchHouse } from '../act/house-for-bench.ts';
import { quantile, type Row, rounded, tell } from '../figures.ts';
import type { Options } from '../program.ts';
import { conditions } from './conditions.ts';
import { memberWithWork } from './member-with-work.ts';
import { type Visit, visit } from './visit.ts';

const bounds = { scriptKilobytes: 150, usableSeconds: 1.5 } as const;
const runs = { long: 9, short: 3 } as const;

async function signedInDevice(browser: Browser, address: string, cookie: string): Promise<BrowserContext> {
  const context = await takeDevice(browser, 'phone');
  const [name, ...value] = cookie.split('=');
  await context.addCookies([{ name: name!, value: value.join('='), url: address }]);
  return context;
}

/** The service worker has kept the app, as after the first visit of any length. */
async function settle(context: BrowserContext, address: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${address}/m/`);
  await page.locator('.member-main .member-row a').first().waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.close();
}

function rowOf(name: string, visits: readonly Visit[]): Row {
  const median = (of: (visit: Visit) => number) => quantile(visits.map(of), 0.5);
  return {
    ...{ opening: name, runs: visits.length },
    'script kB (gzip)': rounded(median(({ scriptGzip }) => scriptGzip) / 1000),
    files: median(({ scriptFiles }) => scriptFiles),
    'over the line kB': rounded(median(({ transferred }) => transferred) / 1000),
    'first paint s': rounded(median(({ firstPaint }) => firstPaint) / 1000, 2),
    'usable s': rounded(median(({ usable }) => usable) / 1000, 2),
    'whole app s': rounded(median(({ whole }) => whole) / 1000, 2),
    'slowest s': rounded(Math.max(...visits.map(({ usable }) => usable)) / 1000, 2),
  };
}

async function measure(browser: Browser, of: { address: string; cookie: string; count: number }): Promise<Row[]> {
  const { address, cookie, count } = of;
  const cold: Visit[] = [];
  const warm: Visit[] = [];
  const kept = await signedInDevice(browser, address, cookie);
  await settle(kept, address);
  for (let run = 0; run < count; run += 1) {
    const fresh = await signedInDevice(browser, address, cookie);
    cold.push(await visit(fresh, address));
    await fresh.close();
    warm.push(await visit(kept, address));
  }
  await kept.close();
  return [rowOf('cold, nothing kept', cold), rowOf('warm, app kept', warm)];
}

export async function benchMemberPage({ isShort }: Options): Promise<boolean> {
  await buildWeb();
  const bench = await openBenchHouse();
  const browser = await openBrowser();
  try {
    const committee = await insertCommittee(bench.owner, 40);
    const { cookie } = await memberWithWork(bench, committee);
    const load = rounded(loadavg()[0]!);
    console.log(`Chromium ${browser.version()}, ${cpus().length} cores, load ${load}; ${JSON.stringify(conditions)}`);
    const rows = await measure(browser, { address: bench.address, cookie, count: isShort ? runs.short : runs.long });
    tell('member-page', rows, { conditions, bounds, load });
    const [cold, warm] = rows;
    const isLight = Number(cold?.['script kB (gzip)']) <= bounds.scriptKilobytes;
    return isLight && [cold, warm].every((row) => Number(row?.['usable s']) <= bounds.usableSeconds);
  } finally {
    await browser.close();
    await bench.close();
  }
}
