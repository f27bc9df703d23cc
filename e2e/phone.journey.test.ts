// The phone itself: a push arrives, the keyboard reaches everything, every target is large enough.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { zhCN as me } from '../web/member/screens/me/messages/index.ts';
import { barriersOn } from './browser.ts';
import { houseForJourneys } from './house.ts';
import { memberPaths } from './screens/member-paths.ts';
import { say, words } from './words.ts';

const here = houseForJourneys();

test('the worker shows the line of a push and knows the page of this app', async () => {
  const page = await here().arriveAgain('lead', 'phone');
  const context = page.context();
  await context.grantPermissions(['notifications'], { origin: here().address });
  await page.goto(`${here().address}/m/`);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const [worker] = context.serviceWorkers();
  // The browser of the journeys has no window that could draw the line: what it was asked to draw is kept here.
  await worker!.evaluate(() => {
    const scope = globalThis as unknown as WorkerScope;
    scope.shownHere = [];
    scope.registration.showNotification = async (title, { data }) => {
      scope.shownHere.push({ title, link: data.link });
    };
  });
  const session = await context.newCDPSession(page);
  const registered = new Promise<string>((resolve) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [first] = registrations;
      if (first) resolve(first.registrationId);
    });
  });
  await session.send('ServiceWorker.enable');
  const data = JSON.stringify({ line: '有一件事等你办理', link: '/to?desk=/&phone=/cases/7' });
  const push = { origin: here().address, registrationId: await registered, data };
  await session.send('ServiceWorker.deliverPushMessage', push);
  const shown = () => worker!.evaluate(() => (globalThis as unknown as WorkerScope).shownHere);
  await expect.poll(shown).toEqual([{ title: '有一件事等你办理', link: '/to?desk=/&phone=/cases/7' }]);
  const pages = await worker!.evaluate(() => {
    const { pageOf } = globalThis as unknown as { pageOf: (link: string) => string };
    return ['/to?desk=/&phone=/cases/7', '/to?desk=/', '/to?phone=//elsewhere.example', '/'].map(pageOf);
  });
  expect(pages).toEqual(['/m/cases/7', '/m/', '/m/', '/m/']);
  // A tap on the line brings the window that is open to the page it speaks of.
  await worker!.evaluate(async () => {
    const scope = globalThis as unknown as WorkerScope;
    // No finger touched anything here; the browser would not let the window come forward.
    scope.WindowClient.prototype.focus = async function stays(this: unknown) {
      return this;
    };
    const notification = { data: { link: scope.shownHere[0]!.link }, close: () => scope.shownHere.pop() };
    scope.dispatchEvent(Object.assign(new scope.ExtendableEvent('notificationclick'), { notification }));
  });
  await page.waitForURL('**/m/cases/7');
  await expect.poll(shown).toEqual([]);
});

/** What the worker's own scope has and the page's has not. */
interface WorkerScope {
  readonly WindowClient: { prototype: { focus: () => Promise<unknown> } };
  readonly ExtendableEvent: new (name: string) => Event;
  readonly registration: { showNotification: (title: string, given: { data: { link: string } }) => Promise<void> };
  shownHere: { title: string; link: string }[];
  dispatchEvent: (event: Event) => boolean;
}

test('a push is tried from the settings, and what became of it is said device by device', async () => {
  const answers = { state: 'sent' } as const;
  // The push services of other houses are the outside world.
  Object.assign(here().served.house.pushSender, { sendPush: () => Promise.resolve(answers) });
  const caller = await here().ask('second');
  const keys = { p256dh: 'p'.repeat(87), auth: 'a'.repeat(22) };
  const endpoint = 'https://fcm.googleapis.com/fcm/send/second';
  const subscribed = await caller.post('/api/notices/subscribe-push', { endpoint, keys, device: 'Linux' });
  expect(subscribed.statusCode, subscribed.body).toBe(200);
  const page = await here().arriveAgain('second', 'phone');
  await page.goto(`${here().address}/m/me/notice-settings`);
  await page.getByRole('button', { name: me.push.try }).click();
  await page
    .getByRole('status')
    .filter({ hasText: say(me.push.outcome, { device: 'Linux', outcome: me.push.outcomes.sent }) })
    .waitFor();
  expect(await barriersOn(page)).toEqual([]);
});

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.id || (document.activeElement?.textContent ?? '').trim());

/** As often as it takes; a page of which one cannot get out would never end. */
async function tabTo(page: Page, name: string): Promise<void> {
  const isThere = () =>
    page.evaluate(
      (wanted) => document.activeElement?.closest('.member-tabs') && document.activeElement.textContent === wanted,
      name,
    );
  for (let tabs = 0; tabs < 60 && !(await isThere()); tabs += 1) await page.keyboard.press('Tab');
  expect(await isThere(), name).toBe(true);
}

test('by keyboard: past the frame in one step, the ways, then the page; a new page takes the focus', async () => {
  const page = await here().arrive('lead', 'phone');
  await page.goto(`${here().address}/m/`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const { member } = words;
  for (const name of [member.skip, member.tab.search, member.tab.me]) {
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(name);
  }
  await page.keyboard.press('Enter');
  await page.waitForURL('**/m/me');
  const heading = () => page.locator('main h1').evaluate((h1) => h1 === document.activeElement);
  await expect.poll(heading).toBe(true);
  // Every tab, by Tab and Enter alone; each time the heading of the page is where one is.
  for (const [key, path] of [
    ['write', '/m/write'],
    ['cases', '/m/cases'],
    ['activities', '/m/activities'],
    ['year', '/m/my-year'],
    ['today', '/m/'],
  ] as const) {
    await tabTo(page, member.tab[key]);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${path}`);
    await expect.poll(heading, { message: path }).toBe(true);
  }
  // Where the outbox speaks is there before it has something to say.
  expect(await page.locator('[role="status"]').count()).toBeGreaterThanOrEqual(2);
});

/** The smaller side of every link and button of the frame. */
const smallest = (page: Page) =>
  page
    .locator('.member-top a, .member-tabs a')
    .evaluateAll((all) =>
      Math.min(...all.map((one) => Math.min(one.getBoundingClientRect().width, one.getBoundingClientRect().height))),
    );

/** Another page of the app, as by a link. */
async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((address) => {
    window.history.pushState(null, '', address);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }, `/m${path}`);
  await page.locator('main').getByRole('heading').first().waitFor();
  await expect.poll(() => page.locator('main .ui-skeleton').count(), { message: path }).toBe(0);
}

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

test('targets of the frame are 44 pixels, and nothing leaves the narrowest page', async () => {
  const page = await here().arriveAgain('lead', 'phone');
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`${here().address}/m/`);
  await page.getByRole('heading').first().waitFor();
  await expect.poll(() => smallest(page)).toBeGreaterThanOrEqual(44);
  await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0);
});

test('in the largest letters every page of the app keeps within 360 pixels, and its frame’s targets are 60', async () => {
  const page = await here().arriveAgain('lead', 'phone');
  await page.setViewportSize({ width: 360, height: 740 });
  await page.addInitScript(() => localStorage.setItem('tongxin.elder', '30'));
  await page.goto(`${here().address}/m/`);
  await page.locator('#first').waitFor({ state: 'detached' });
  const paths = await memberPaths();
  expect(paths.length).toBeGreaterThan(20);
  for (const path of paths) {
    await goTo(page, path);
    expect(await smallest(page), path).toBeGreaterThanOrEqual(60);
    await expect.poll(() => overflow(page), { message: path }).toBeLessThanOrEqual(0);
  }
});

test('no page complained', () => expect(here().complaints).toEqual([]));
