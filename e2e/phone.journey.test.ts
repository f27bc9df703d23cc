// The phone itself: a push arrives, the keyboard reaches everything, every target is large enough.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { houseForJourneys } from './house.ts';
import { words } from './words.ts';

const here = houseForJourneys();

test('the worker shows the line of a push and knows the page of this app', async () => {
  const page = await here().arriveAgain('lead', 'phone');
  const context = page.context();
  await context.grantPermissions(['notifications'], { origin: here().address });
  await page.goto(`${here().address}/m/`);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
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
  const shown = () =>
    page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      return (await registration.getNotifications()).map(({ title, data: { link } }) => ({ title, link }));
    });
  await expect.poll(shown).toEqual([{ title: '有一件事等你办理', link: '/to?desk=/&phone=/cases/7' }]);
  const [worker] = context.serviceWorkers();
  const pages = await worker!.evaluate(() => {
    const { pageOf } = globalThis as unknown as { pageOf: (link: string) => string };
    return ['/to?desk=/&phone=/cases/7', '/to?desk=/', '/to?phone=//elsewhere.example', '/'].map(pageOf);
  });
  expect(pages).toEqual(['/m/cases/7', '/m/', '/m/', '/m/']);
});

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.id || (document.activeElement?.textContent ?? '').trim());

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
  await expect.poll(() => focused(page)).toBe('main');
  await page.getByRole('navigation', { name: member.tabs }).getByRole('link').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/m/');
  await expect.poll(() => focused(page)).toBe('main');
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

test('targets of the frame are 44 pixels, 60 in the elder mode, and nothing leaves the narrowest page', async () => {
  const page = await here().arriveAgain('lead', 'phone');
  await page.setViewportSize({ width: 320, height: 640 });
  for (const [elder, least, paths] of [
    ['off', 44, ['/']],
    ['30', 60, ['/', '/write', '/me', '/outbox']],
  ] as const) {
    await page.goto(`${here().address}/m/`);
    await page.evaluate((size) => localStorage.setItem('tongxin.elder', size), elder);
    for (const path of paths) {
      await page.goto(`${here().address}/m${path}`);
      await page.getByRole('heading').first().waitFor();
      expect(await smallest(page)).toBeGreaterThanOrEqual(least);
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      await expect.poll(overflow, { message: path }).toBeLessThanOrEqual(0);
    }
  }
});

test('no page complained', () => expect(here().complaints).toEqual([]));
