// One screen opened as its person sees it, and every barrier on it told with its place.
import type { Page } from 'playwright-core';
import { barriersOn } from '../browser.ts';
import type { Here } from '../house.ts';
import { allScreens, type Known, type Screen } from './all-screens.ts';

const isWaiting = (page: Page) => page.locator('[aria-busy="true"], .ui-skeleton').first();

export async function openScreen(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('heading').first().waitFor();
  await isWaiting(page).waitFor({ state: 'detached' });
}

const unknown = { id: '…', undertakingId: '…' };
const nothing = { draft: '…', submitted: '…', promise: '…', handled: unknown, delivered: unknown } as Known;

/** Each screen with a name for the report: who, on what, where. */
export const namedScreens = allScreens.map((screen): [string, Screen] => [
  `${screen[0]} · ${screen[1]} · ${screen[2](nothing)}`,
  screen,
]);

export interface Looked {
  readonly known: Known;
  readonly screen: Screen;
  /** Rules that another look has held the same screens to. */
  readonly without?: readonly string[];
}

export async function lookAt(here: Here, { known, screen, without }: Looked): Promise<string[]> {
  const [who, device, pathOf] = screen;
  const page = await here.arrive(who, device);
  await openScreen(page, `${here.address}${pathOf(known)}`);
  return barriersOn(page, without);
}
