// An officer clears three decisions without touching the mouse.

import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { houseForJourneys } from './house.ts';
import { seen, submitted } from './prepare.ts';
import { words } from './words.ts';

const here = houseForJourneys();
const titles = ['关于加装电梯的提案', '关于井盖的提案', '关于路灯的提案'];
const ids: string[] = [];

beforeAll(async () => {
  for (const title of titles) ids.push((await submitted(here(), title)).id);
});

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

/** The dialog of the pre-review from its first field to its end, by Tab, arrow and Ctrl+Enter. */
async function preReviewByKeys(page: Page): Promise<void> {
  await page.keyboard.press('p');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  const first = dialog.getByRole('radio').first();
  for (let tabs = 0; tabs < 12 && !(await first.evaluate((radio) => radio === document.activeElement)); tabs += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+Enter');
  await dialog.waitFor({ state: 'detached' });
}

test('j, k and Enter walk the list, p opens the decision, Ctrl+Enter makes it: three in a row', async () => {
  const page = await here().arrive('officer', 'computer');
  await page.goto(`${here().address}/desk/proposals?mine=turn`);
  await page.getByRole('link', { name: titles[0]! }).waitFor();
  for (let count = 0; count < titles.length; count += 1) {
    await page.locator('body').press('j');
    await expect.poll(() => focused(page)).toMatch(/提案/);
    await page.keyboard.press('Enter');
    await page.getByRole('article').getByRole('heading', { level: 1 }).waitFor();
    await page
      .getByRole('toolbar')
      .getByRole('button', { name: words.proposals.verbs['pre-review'], exact: true })
      .waitFor();
    await preReviewByKeys(page);
    const states = await Promise.all(
      ids.map((id) => seen<{ state: string }>(here(), 'officer', `proposals/case?id=${id}`)),
    );
    expect(states.filter(({ state }) => state === 'pre-reviewed')).toHaveLength(count + 1);
  }
});

test('Tab comes first to the way past the frame, and Escape leaves a dialog with nothing decided', async () => {
  const page = await here().arrive('head', 'computer');
  await page.goto(`${here().address}/desk/proposals/${ids[0]}`);
  await page.getByRole('toolbar').getByRole('button', { name: words.proposals.verbs.file, exact: true }).waitFor();
  await page.locator('body').press('Tab');
  expect(await focused(page)).toBe(words.desk.skip);
  await page.keyboard.press('f');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  expect(await seen(here(), 'officer', `proposals/case?id=${ids[0]}`)).toMatchObject({
    state: 'pre-reviewed',
  });
});
