// Every dialog that the verbs of a case open: no barrier.
import { beforeAll, describe, expect, test } from 'vitest';
import { barriersOn, type Device } from './browser.ts';
import { houseForJourneys, type Person } from './house.ts';
import { type Known, prepareKnown } from './screens/all-screens.ts';
import { openScreen } from './screens/look-through.ts';

const here = houseForJourneys();
let known: Known;
beforeAll(async () => {
  known = await prepareKnown(here());
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
    await openScreen(page, `${here().address}${pathOf(known)}`);
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
        await openScreen(page, `${here().address}${pathOf(known)}`);
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
