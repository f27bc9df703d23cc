// A member's own cases on a phone: sign, rate, verify a promise.
import type { Page } from 'playwright-core';
import { words } from '../words.ts';

const { cases, undertakings } = words;

export async function signAsked(page: Page, address: string, caseId: string): Promise<void> {
  await page.goto(`${address}/m/cases/${caseId}/sign`);
  await page.getByRole('button', { name: cases.sign.sign }).click();
  const dialog = page.getByRole('dialog', { name: cases.sign.signTitle });
  await dialog.getByRole('button', { name: cases.sign.sign }).click();
  await dialog.waitFor({ state: 'detached' });
}

export interface RatingGiven {
  readonly process: keyof typeof undertakings.satisfaction;
  readonly result: keyof typeof undertakings.satisfaction;
  readonly reason?: string;
}

export async function rate(page: Page, path: string, given: RatingGiven): Promise<void> {
  await page.goto(path);
  const { satisfaction } = undertakings;
  const choose = (group: string, label: string) =>
    page.getByRole('group', { name: group }).getByText(label, { exact: true }).click();
  await choose(cases.rate.process, satisfaction[given.process]);
  await choose(cases.rate.result, satisfaction[given.result]);
  if (given.reason) await page.getByRole('textbox').fill(given.reason);
  await page.getByRole('button', { name: cases.rate.verb }).click();
  const dialog = page.getByRole('dialog', { name: cases.rate.confirmTitle });
  await dialog.getByRole('button', { name: cases.rate.verb }).click();
  await dialog.waitFor({ state: 'detached' });
}

export async function verifyPromise(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.getByRole('button', { name: cases.commitments.verify }).click();
  const dialog = page.getByRole('dialog', { name: cases.commitments.verifyTitle });
  await dialog.getByRole('button', { name: cases.commitments.verify }).click();
  await dialog.waitFor({ state: 'detached' });
}
