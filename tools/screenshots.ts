// Takes the screenshots of the README from a running demo: npm run screenshots (start the demo first, in another terminal).
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumFlags, findBrowser } from './browser/find-browser.mjs';

interface SignIn {
  committee: string;
  username: string;
  password: string;
}

interface Shot {
  readonly name: string;
  readonly who: string;
  readonly audience: 'desk' | 'm';
  /** Opens what is to be seen. */
  readonly open: (page: Page) => Promise<unknown>;
}

const address = process.env.PUBLIC_URL ?? 'http://127.0.0.1:3100';
const dataDirectory = process.env.DATA_DIR ?? 'data';
const folder = fileURLToPath(new URL('../docs/screenshots/', import.meta.url));

const go = (path: string) => (page: Page) => page.goto(`${address}${path}`);

/** The first case of a list, by the same query the screens put. */
const firstCase = (list: string, path: (id: string) => string) => async (page: Page) => {
  const found = await page.request.get(`${address}/api/proposals/list?${list}&limit=1`);
  const { items } = (await found.json()) as { items: { id: string }[] };
  if (!items[0]) throw new Error(`The demo has no proposal for ${list}.`);
  await page.goto(`${address}${path(items[0].id)}`);
};

/** The reply editor of a unit's own task. */
async function openReply(page: Page): Promise<void> {
  const list = await page.request.get(`${address}/api/proposals/list?mine=turn&states=handling&limit=20`);
  for (const { id } of ((await list.json()) as { items: { id: string }[] }).items) {
    const found = await page.request.get(`${address}/api/proposals/case?id=${id}`);
    const { undertakings } = (await found.json()) as { undertakings: { id: string; abilities: { verb: string }[] }[] };
    const mine = undertakings.find(({ abilities }) => abilities.some(({ verb }) => verb === 'save-reply'));
    if (!mine) continue;
    await page.goto(`${address}/desk/proposals/${id}/undertakings/${mine.id}/reply`);
    // Down to the first recommendation and its answer.
    await page.getByRole('radio').first().scrollIntoViewIfNeeded();
    return;
  }
  throw new Error('The demo has no reply to draft.');
}

/** The first matter that wants chasing, opened beside the list. */
async function openMatter(page: Page): Promise<void> {
  await page.goto(`${address}/desk/supervision`);
  await page.locator('main li a').first().click();
}

/** The first activity on the list. */
async function openActivity(page: Page): Promise<void> {
  await page.goto(`${address}/desk/activities`);
  await page.locator('main tbody a, main tbody tr').first().click();
}

const shots: readonly Shot[] = [
  { name: 'desk-today', who: 'officer', audience: 'desk', open: go('/desk/') },
  { name: 'desk-proposals', who: 'officer', audience: 'desk', open: go('/desk/proposals') },
  {
    name: 'desk-case',
    who: 'officer',
    audience: 'desk',
    open: firstCase('states=rehandling', (id) => `/desk/proposals/${id}`),
  },
  { name: 'desk-statistics', who: 'head', audience: 'desk', open: go('/desk/statistics') },
  { name: 'desk-reply', who: 'drafter', audience: 'desk', open: openReply },
  { name: 'desk-duplicates', who: 'officer', audience: 'desk', open: go('/desk/duplicates') },
  { name: 'desk-supervision', who: 'officer', audience: 'desk', open: openMatter },
  { name: 'desk-key-proposals', who: 'officer', audience: 'desk', open: go('/desk/key-proposals') },
  { name: 'desk-yearly-report', who: 'officer', audience: 'desk', open: go('/desk/yearly-report') },
  { name: 'portal-results', who: 'officer', audience: 'desk', open: go('/p/city/results') },
  { name: 'member-today', who: 'member', audience: 'm', open: go('/m/') },
  {
    name: 'member-write',
    who: 'member',
    audience: 'm',
    open: firstCase('states=draft&mine=signed', (id) => `/m/write/${id}`),
  },
  {
    name: 'member-case',
    who: 'member',
    audience: 'm',
    open: firstCase('states=replied&mine=signed', (id) => `/m/cases/${id}`),
  },
  { name: 'member-my-year', who: 'member', audience: 'm', open: go('/m/my-year') },
  { name: 'member-activities', who: 'member', audience: 'm', open: go('/m/activities') },
  { name: 'member-points', who: 'member', audience: 'm', open: go('/m/my-year/points') },
  { name: 'desk-activity', who: 'affairs', audience: 'desk', open: openActivity },
  { name: 'desk-members', who: 'affairs', audience: 'desk', open: go('/desk/members') },
];

const sizes = { desk: { width: 1440, height: 900 }, m: { width: 390, height: 844 } };

async function signIn(page: Page, { username, password, committee }: SignIn): Promise<void> {
  const headers = { 'x-requested-with': 'tongxin' };
  const tenants = (await (await page.request.get(`${address}/api/tenants`)).json()) as {
    id: string;
    name: string;
  }[];
  const tenantId = tenants.find(({ name }) => name.startsWith(committee))?.id;
  const answer = await page.request.post(`${address}/api/sign-in`, {
    headers,
    data: { tenantId, username, password },
  });
  if (!answer.ok()) throw new Error(`${username} could not sign in (${answer.status()}).`);
}

async function take(browser: Browser, shot: Shot, signIns: readonly SignIn[]): Promise<void> {
  const person = signIns.find(({ username }) => username === shot.who);
  if (!person) throw new Error(`The demo has no sign-in for ${shot.who}.`);
  const context = await browser.newContext({
    viewport: sizes[shot.audience],
    deviceScaleFactor: shot.audience === 'm' ? 2 : 1,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  const page = await context.newPage();
  await signIn(page, person);
  await shot.open(page);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(folder, `${shot.name}.png`) });
  console.log(`docs/screenshots/${shot.name}.png`);
  await context.close();
}

const signIns: SignIn[] = JSON.parse(await readFile(join(dataDirectory, 'demo-sign-ins.json'), 'utf8'));
await mkdir(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: findBrowser(), args: chromiumFlags() });
try {
  for (const shot of shots) await take(browser, shot, signIns);
} finally {
  await browser.close();
}
