// What a phone holds by itself.
import type { Page } from 'playwright-core';

/** How many answers of the server lie in the device's database. */
export const keptAnswers = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const open = indexedDB.open('tongxin');
    await new Promise((resolve) => open.addEventListener('success', resolve));
    const count = open.result.transaction('answers').objectStore('answers').count();
    await new Promise((resolve) => count.addEventListener('success', resolve));
    open.result.close();
    return count.result;
  });
