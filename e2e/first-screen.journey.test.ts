// The phone's first screen stands before the app does, and is the same; nobody notices who drew it.
import type { Page, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { barriersOn } from './browser.ts';
import { houseForJourneys } from './house.ts';
import { keptAnswers } from './pages/device.ts';
import { drafted } from './prepare.ts';
import { like, words } from './words.ts';

const here = houseForJourneys();
const title = '关于加装电梯的提案';

/** Holds the app's own files back until told. */
async function holdTheApp(page: Page): Promise<() => Promise<void>> {
  const held: Route[] = [];
  let isHeld = true;
  await page.route('**/m/assets/libraries-*.js', (route) => {
    if (isHeld) held.push(route);
    else void route.continue();
  });
  return async () => {
    isHeld = false;
    await Promise.all(held.map((route) => route.continue()));
  };
}

const shown = (page: Page, place: string) => page.locator(`${place} .member`).evaluate((all) => all.outerHTML);
const appStands = (page: Page) => page.locator('#first').waitFor({ state: 'detached' });

for (const locale of ['zh-CN', 'en'] as const) {
  test(`what is drawn before the app is what the app draws, in ${locale}`, async () => {
    await drafted(here(), title);
    const page = await here().arriveAgain('lead', 'phone');
    await page.addInitScript((language) => localStorage.setItem('tongxin.locale', language), locale);
    const goOn = await holdTheApp(page);
    await page.goto(`${here().address}/m/`);
    await page.locator('#first').getByRole('link', { name: title }).first().waitFor();
    const before = await shown(page, '#first');
    expect(await barriersOn(page)).toEqual([]);
    await page.locator('#first').getByRole('link', { name: title }).first().focus();
    await goOn();
    await appStands(page);
    expect(await shown(page, '#app')).toBe(before);
    // Who walked by keyboard stays where they were.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(title);
  });
}

test('a tap before the app is there opens its page as soon as it is', async () => {
  const page = await here().arriveAgain('lead', 'phone');
  const goOn = await holdTheApp(page);
  await page.goto(`${here().address}/m/`);
  await page.locator('#first').getByRole('link', { name: words.member.tab.me, exact: true }).click();
  await page.waitForURL('**/m/me');
  expect(await page.locator('#first main').getAttribute('aria-busy')).toBe('true');
  await goOn();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await appStands(page);
  // Who taps by key or hears the page is where the page begins.
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await page.goBack();
  await page.getByRole('link', { name: title }).first().waitFor();
});

test('the second time the last answers stand at once, say as of when, and give way to the new ones', async () => {
  const page = await here().arriveAgain('lead', 'phone');
  await page.goto(`${here().address}/m/`);
  await appStands(page);
  await page.getByRole('link', { name: title }).first().waitFor();
  await expect.poll(() => keptAnswers(page)).toBeGreaterThanOrEqual(3);
  const answers: Route[] = [];
  await page.route('**/api/proposals/today', (route) => void answers.push(route));
  await page.goto(`${here().address}/m/`);
  await page.getByText(like(words.client.asOfAsking)).waitFor();
  await page.getByRole('link', { name: title }).first().waitFor();
  await appStands(page);
  await page.getByText(like(words.client.asOfAsking)).waitFor();
  await Promise.all(answers.map((route) => route.continue()));
  await page.getByText(like(words.client.asOfAsking)).waitFor({ state: 'detached' });
});

test('no page complained', () => expect(here().complaints).toEqual([]));
