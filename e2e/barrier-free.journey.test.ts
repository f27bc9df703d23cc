// Every screen of desk and member, empty, full and in error, and the door: no barrier.
import { beforeAll, describe, expect, test } from 'vitest';
import { barriersOn } from './browser.ts';
import { houseForJourneys } from './house.ts';
import { type Known, prepareKnown } from './screens/all-screens.ts';
import { lookAt, namedScreens } from './screens/look-through.ts';
import { words } from './words.ts';

const here = houseForJourneys();
let known: Known;
beforeAll(async () => {
  known = await prepareKnown(here());
});

describe('no barrier is found', () => {
  test.each(namedScreens)('%s', async (_name, screen) => {
    expect(await lookAt(here(), { known, screen })).toEqual([]);
  });

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

test('no page complained', () => expect(here().complaints).toEqual([]));
