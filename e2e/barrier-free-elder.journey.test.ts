// The same screens in English and at the largest size of the elder mode: no barrier.
import { beforeAll, describe, expect, test } from 'vitest';
import { houseForJourneys } from './house.ts';
import { allScreens, type Known, prepareKnown } from './screens/all-screens.ts';
import { lookAt, namedScreens, openScreen } from './screens/look-through.ts';

const here = houseForJourneys();
let known: Known;
beforeAll(async () => {
  known = await prepareKnown(here());
  for (const [who, device] of allScreens) {
    const page = await here().arrive(who, device);
    if (page.url().startsWith(here().address)) continue;
    await openScreen(page, `${here().address}${device === 'phone' ? '/m/' : '/desk/'}`);
    await page.evaluate(() => {
      localStorage.setItem('tongxin.locale', 'en');
      localStorage.setItem('tongxin.elder', '30');
    });
  }
});

// `npm test` looks at every third screen; `npm run prove -- barrier-free` at all of them.
const looked = namedScreens.filter((_, place) => process.env.TONGXIN_EVERY_SCREEN === '1' || place % 3 === 0);

describe('in English and the largest size of the elder mode', () => {
  test.each(looked)('%s', async (_name, screen) => {
    // Colours are the same in every language and at every size; larger letters ask for less of them.
    expect(await lookAt(here(), { known, screen, without: ['color-contrast'] })).toEqual([]);
    const page = await here().arrive(screen[0], screen[1]);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  });
});

test('no page complained', () => expect(here().complaints).toEqual([]));
