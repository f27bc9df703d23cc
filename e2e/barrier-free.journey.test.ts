// Every screen of desk and member, empty, full, in error, with its dialogs open, for elders and in English: no barrier.
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { barriersOn, type Device } from './browser.ts';
import { houseForJourneys, type Person } from './house.ts';
import { caseSeen, delivered, drafted, type Handled, handled, submitted } from './prepare.ts';
import { words } from './words.ts';

const here = houseForJourneys();

interface Known {
  readonly draft: string;
  readonly submitted: string;
  readonly handled: Handled;
  readonly delivered: Handled;
  readonly promise: string;
}
let known: Known;

beforeAll(async () => {
  const answered = await delivered(here(), '关于加装电梯的提案');
  known = {
    draft: (await drafted(here(), '关于路灯的提案')).id,
    submitted: (await submitted(here(), '关于井盖的提案')).id,
    handled: await handled(here(), `关于${'很长很长的名称'.repeat(6)}的提案`),
    delivered: answered,
    promise: (await caseSeen(here(), 'officer', answered.id)).commitments[0]!.id,
  };
});

type Screen = [who: Person, device: Device, path: (of: Known) => string];
const desk =
  (path: string): ((of: Known) => string) =>
  () =>
    `/desk${path}`;
const member =
  (path: string): ((of: Known) => string) =>
  () =>
    `/m${path}`;

const screens: readonly Screen[] = [
  ...(
    ['/', '/proposals', '/commitments', '/search', '/search?words=电梯', '/statistics', '/notices', '/account'] as const
  ).map((path): Screen => ['officer', 'computer', desk(path)]),
  ['officer', 'computer', (of) => `/desk/proposals?open=${of.submitted}`],
  ['officer', 'computer', (of) => `/desk/proposals/${of.submitted}`],
  ['officer', 'computer', (of) => `/desk/proposals/${of.delivered.id}`],
  ['officer', 'computer', (of) => `/desk/proposals/${of.submitted}/revisions`],
  ...(['/people', '/imports', '/units', '/committee-settings', '/calendar'] as const).map(
    (path): Screen => ['officer', 'computer', desk(path)],
  ),
  ...(['/accounts', '/people', '/units'] as const).map((path): Screen => ['system', 'computer', desk(path)]),
  ...(['', '?tab=results', '?tab=democratic', '?tab=sheets'] as const).map(
    (tab): Screen => ['officer', 'computer', desk(`/appraisals${tab}`)],
  ),
  ['lead', 'phone', member('/appraisals')],
  ['contact', 'computer', desk('/')],
  ['contact', 'computer', (of) => `/desk/proposals/${of.handled.id}`],
  ['drafter', 'computer', (of) => `/desk/proposals/${of.handled.id}/undertakings/${of.handled.undertakingId}/reply`],
  ['contact', 'phone', (of) => `/desk/proposals/${of.handled.id}`],
  ['thirdContact', 'computer', desk('/')],
  ['thirdContact', 'computer', desk('/proposals')],
  ['thirdContact', 'computer', desk('/commitments')],
  ['officer', 'computer', desk('/nowhere')],
  ['officer', 'computer', desk('/proposals/00000000-0000-7000-8000-000000000000')],
  ...(
    [
      '/',
      '/write',
      '/cases',
      '/search',
      '/me',
      '/me/notices',
      '/me/notice-settings',
      '/me/sessions',
      '/me/sign-in',
      '/outbox',
      '/write/new/00000000-0000-7000-8000-000000000000',
    ] as const
  ).map((path): Screen => ['lead', 'phone', member(path)]),
  ['lead', 'phone', (of) => `/m/write/${of.draft}`],
  ['lead', 'phone', (of) => `/m/write/${of.draft}/submit`],
  ['lead', 'phone', (of) => `/m/write/${of.draft}/signers`],
  ['lead', 'phone', (of) => `/m/cases/${of.delivered.id}`],
  ['lead', 'phone', (of) => `/m/cases/${of.delivered.id}/reply/${of.delivered.undertakingId}`],
  ['lead', 'phone', (of) => `/m/cases/${of.delivered.id}/rate/${of.delivered.undertakingId}`],
  ['lead', 'phone', (of) => `/m/cases/${of.delivered.id}/commitments/${of.promise}`],
  ['lead', 'phone', (of) => `/m/cases/${of.handled.id}`],
  ['second', 'phone', member('/')],
  ['second', 'phone', member('/cases')],
  ['second', 'phone', member('/write')],
  ['lead', 'phone', member('/cases/00000000-0000-7000-8000-000000000000')],
  ['lead', 'phone', member('/nowhere')],
];

const isWaiting = (page: Page) => page.locator('[aria-busy="true"], .ui-skeleton').first();

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${here().address}${path}`);
  await page.getByRole('heading').first().waitFor();
  await isWaiting(page).waitFor({ state: 'detached' });
}

async function lookThrough(wanted: readonly Screen[], prepare: (page: Page) => Promise<unknown>): Promise<string[]> {
  const found: string[] = [];
  const prepared = new Set<Page>();
  for (const [who, device, pathOf] of wanted) {
    const page = await here().arrive(who, device);
    const path = pathOf(known);
    if (!prepared.has(page)) {
      await open(page, path);
      await prepare(page);
      prepared.add(page);
    }
    await open(page, path);
    for (const barrier of await barriersOn(page)) found.push(`${path} (${who}): ${barrier}`);
  }
  return found;
}

/** All barriers of all screens, each with its place; phones and computers are looked at side by side. */
async function look(prepare: (page: Page) => Promise<unknown> = async () => undefined): Promise<string[]> {
  const lanes = (['computer', 'phone'] as const).map((device) => screens.filter(([, used]) => used === device));
  return (await Promise.all(lanes.map((lane) => lookThrough(lane, prepare)))).flat();
}

const forEldersInEnglish = (page: Page) =>
  page.evaluate(() => {
    localStorage.setItem('tongxin.locale', 'en');
    localStorage.setItem('tongxin.elder', '30');
  });

describe('no barrier is found', () => {
  test('on any screen', async () => {
    expect(await look()).toEqual([]);
  }, 300_000);

  test('in English and the largest size of the elder mode', async () => {
    expect(await look(forEldersInEnglish)).toEqual([]);
  }, 300_000);

  test('at the door, before anybody signed in', async () => {
    const page = await (await here().browser.newContext({ locale: 'zh-CN' })).newPage();
    for (const audience of ['desk', 'm']) {
      await page.goto(`${here().address}/${audience}/`);
      await page.getByLabel(words.client.signIn.password, { exact: true }).waitFor();
      expect(await barriersOn(page)).toEqual([]);
      await page.getByRole('button', { name: words.client.signIn.verb, exact: true }).click();
      expect(await barriersOn(page)).toEqual([]);
    }
  });
});

describe('no barrier is found in any dialog', () => {
  const dialogs: readonly [Person, Device, (of: Known) => string][] = [
    ['officer', 'computer', (of) => `/desk/proposals/${of.submitted}`],
    ['supervisor', 'computer', (of) => `/desk/proposals/${of.handled.id}`],
    ['contact', 'computer', (of) => `/desk/proposals/${of.handled.id}`],
    ['lead', 'computer', (of) => `/desk/proposals/${of.delivered.id}`],
    ['lead', 'phone', (of) => `/m/cases/${of.handled.id}`],
    ['lead', 'phone', (of) => `/m/write/${of.draft}`],
  ];

  test.each(dialogs)('%s on the %s', async (who, device, pathOf) => {
    const page = await here().arriveAgain(who, device);
    await open(page, pathOf(known));
    const openers = page.locator(
      '[role="toolbar"] button:not([disabled], [aria-disabled="true"], [aria-haspopup]), main button[aria-haspopup="dialog"]',
    );
    const count = await openers.count();
    const found: string[] = [];
    for (let place = 0; place < count; place += 1) {
      const opener = openers.nth(place);
      const name = await opener.textContent();
      await opener.click();
      const dialog = page.getByRole('dialog');
      const isOpen = await dialog.waitFor({ timeout: 3_000 }).then(
        () => true,
        () => false,
      );
      if (!isOpen) {
        await open(page, pathOf(known));
        continue;
      }
      for (const barrier of await barriersOn(page)) found.push(`${name}: ${barrier}`);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    }
    expect(found).toEqual([]);
  });
});

test('no page complained', () => expect(here().complaints).toEqual([]));
