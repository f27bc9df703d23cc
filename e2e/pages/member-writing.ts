// Writing on a phone: start, say what kind it is, fill in, invite, submit.
import type { Page } from 'playwright-core';
import { like, say, words } from '../words.ts';

const { member, writing, proposals } = words;

export interface Draft {
  readonly title: string;
  readonly category: string;
  readonly situation: string;
  readonly recommendations: readonly string[];
}

export async function startWriting(page: Page): Promise<string> {
  await page.getByRole('link', { name: member.tab.write, exact: true }).click();
  // The session whose window is open is named before one begins.
  await page.getByText(like(writing.home.inSessionOpen)).waitFor();
  await page.getByRole('button', { name: writing.home.start }).click();
  await page.getByLabel(writing.fields.title).waitFor();
  return page.url().split('/').at(-1)!;
}

export async function makeJoint(page: Page): Promise<void> {
  await page.getByRole('button', { name: writing.nature.change }).click();
  const dialog = page.getByRole('dialog', { name: writing.nature.dialog });
  await dialog.getByText(proposals.kinds.joint).click();
  await dialog.getByRole('button', { name: writing.nature.done }).click();
  await dialog.waitFor({ state: 'detached' });
}

export async function fillIn(page: Page, draft: Draft): Promise<void> {
  await page.getByLabel(writing.fields.title).fill(draft.title);
  await page.getByLabel(writing.fields.category).selectOption({ label: draft.category });
  await page.getByLabel(writing.fields.situation, { exact: true }).fill(draft.situation);
  for (const [index, text] of draft.recommendations.entries()) {
    if (index > 0) await page.getByRole('button', { name: writing.recommendations.add }).click();
    const name = say(writing.recommendations.item, { number: index + 1 });
    await page.getByRole('textbox', { name, exact: true }).fill(text);
  }
  await page.getByRole('checkbox', { name: writing.fields.oneMatter }).check();
}

export const savingLine = (page: Page) => page.getByRole('status', { name: writing.saving.label });

/** The line at the foot says that the server has it. */
export const waitUntilSaved = (page: Page): Promise<void> =>
  savingLine(page)
    .filter({ hasText: like(writing.saving.saved) })
    .waitFor();

export async function invite(page: Page, names: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: writing.nature.signers }).click();
  await page.getByRole('button', { name: writing.signers.invite }).click();
  const dialog = page.getByRole('dialog', { name: writing.signers.dialog });
  for (const name of names) await dialog.getByRole('checkbox', { name }).check();
  await dialog.getByRole('button', { name: say(writing.signers.send, { count: names.length }) }).click();
  await dialog.waitFor({ state: 'detached' });
}

export async function submit(page: Page, address: string, caseId: string): Promise<void> {
  await page.goto(`${address}/m/write/${caseId}/submit`);
  await page.getByRole('button', { name: writing.submit.verb }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: writing.submit.verb }).click();
  await page.waitForURL(`**/m/cases/${caseId}`);
}
