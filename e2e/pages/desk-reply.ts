// The drafter's editor: the letter, recommendation by recommendation.
import type { Page } from 'playwright-core';
import { say, words } from '../words.ts';

const { actions, undertakings } = words;
const { reply } = actions;

export interface Answer {
  readonly verdict: keyof typeof undertakings.verdicts;
  readonly text: string;
  readonly promise?: { readonly text: string; readonly dueOn: string };
}

export async function openReply(page: Page): Promise<void> {
  await page.getByRole('toolbar').getByRole('button', { name: actions.bar.writeReply }).first().click();
  await page.getByRole('group', { name: reply.class }).waitFor();
}

async function answer(page: Page, number: number, { verdict, text, promise }: Answer): Promise<void> {
  const row = page.getByRole('region', { name: say(reply.row, { number }) });
  const verdicts = row.getByRole('group', { name: say(reply.verdict, { number }) });
  await verdicts.getByText(undertakings.verdicts[verdict], { exact: true }).click();
  await row.getByLabel(say(reply.text, { number })).fill(text);
  if (!promise) return;
  await row.getByRole('button', { name: reply.addCommitment }).click();
  await row.getByRole('textbox', { name: say(reply.commitmentText, { number: 1 }), exact: true }).fill(promise.text);
  await row.getByLabel(say(reply.commitmentDate, { number: 1 })).fill(promise.dueOn);
}

export interface Letter {
  readonly classLetter: string;
  readonly answers: readonly Answer[];
}

export async function writeReply(page: Page, { classLetter, answers }: Letter): Promise<void> {
  const template = page.getByRole('button', { name: reply.useTemplate });
  if (await template.isVisible()) await template.click();
  for (const [index, given] of answers.entries()) await answer(page, index + 1, given);
  await page.getByRole('group', { name: reply.class }).getByRole('radio', { name: classLetter }).check();
  const publication = page.getByRole('group', { name: reply.publication });
  await publication.getByText(undertakings.publication.open, { exact: true }).click();
}

/** Saves what is unsaved and sends the reply on. */
export async function sendReply(page: Page): Promise<void> {
  await page.getByRole('button', { name: undertakings.verbs['submit-reply'] }).click();
  await page.waitForURL(/\/desk\/proposals\/[^/]+$/);
}
