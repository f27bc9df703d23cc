// One Chromium for a file of journeys; every person has a browser context of their own, with their own device.
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { chromiumFlags, findBrowser } from '../tools/browser/find-browser.mjs';

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: findBrowser(), args: chromiumFlags() });

const phone = {
  viewport: { width: 390, height: 844 },
  isMobile: true,
  hasTouch: true,
  userAgent: 'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36',
};
const computer = { viewport: { width: 1280, height: 860 } };
const devices = { phone, computer } as const;
export type Device = keyof typeof devices;

export async function takeDevice(browser: Browser, device: Device): Promise<BrowserContext> {
  const context = await browser.newContext({
    ...devices[device],
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    acceptDownloads: true,
    // Skeletons that breathe keep a processor busy that others wait for.
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(15_000);
  return context;
}

/** What an automatic look at WCAG 2.2 AA finds on the screen as it stands: rule and places, in words. */
export async function barriersOn(page: Page, without: readonly string[] = []): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  // Our pages hold no frames of others, so that one run in the page itself sees everything; what passed is not asked for.
  const look = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    .setLegacyMode(true);
  const { violations } = await look.disableRules([...without]).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target} ${failureSummary}`),
  );
}
