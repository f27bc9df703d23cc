// What a phone holds by itself.
import type { Page } from 'playwright-core';

/** The keys of the server's answers that lie in the device's database. */
export const keptKeys = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const open = indexedDB.open('tongxin');
    await new Promise((resolve) => open.addEventListener('success', resolve));
    const keys = open.result.transaction('answers').objectStore('answers').getAllKeys();
    await new Promise((resolve) => keys.addEventListener('success', resolve));
    open.result.close();
    return keys.result.map(String);
  });

export const keptAnswers = async (page: Page): Promise<number> => (await keptKeys(page)).length;
