// One opening of Today under the conditions, and what it took.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { slowDown } from './conditions.ts';
import { watchUsable } from './watch-usable.ts';

export interface Visit {
  readonly firstPaint: number;
  readonly usable: number;
  /** The app has taken over what was drawn before it. */
  readonly whole: number;
  /** Bytes of script as gzip would carry them, whatever the server chose. */
  readonly scriptGzip: number;
  readonly scriptFiles: number;
  /** Everything that came over the line until the app stood. */
  readonly transferred: number;
}

const web = fileURLToPath(new URL('../../dist/web', import.meta.url));

async function gzipOf(url: string): Promise<number> {
  return gzipSync(await readFile(web + new URL(url).pathname), { level: 9 }).length;
}

/** The page calls: to ask it again and again, a library would put its own scripts on the thread that is measured. */
async function whenCalled(session: CDPSession): Promise<() => Promise<void>> {
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'benchDone' });
  const called = new Promise<void>((resolve) => session.once('Runtime.bindingCalled', () => resolve()));
  return () => called;
}

async function timesOf(page: Page): Promise<Pick<Visit, 'firstPaint' | 'usable' | 'whole'>> {
  return page.evaluate(() => ({
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    usable: (window as { benchUsable?: number }).benchUsable!,
    whole: (window as { benchWhole?: number }).benchWhole!,
  }));
}

export async function visit(context: BrowserContext, address: string): Promise<Visit> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const scripts = new Set<string>();
  let transferred = 0;
  session.on('Network.responseReceived', ({ type, response }) => {
    if (type === 'Script') scripts.add(response.url);
  });
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    transferred += encodedDataLength;
  });
  const isWhole = await whenCalled(session);
  await slowDown(session);
  await page.addInitScript(watchUsable);
  await page.goto(`${address}/m/`, { waitUntil: 'commit' });
  await isWhole();
  const times = await timesOf(page);
  const sizes = await Promise.all([...scripts].map(gzipOf));
  await page.close();
  return {
    ...times,
    scriptGzip: sizes.reduce((sum, size) => sum + size, 0),
    scriptFiles: sizes.length,
    transferred,
  };
}
