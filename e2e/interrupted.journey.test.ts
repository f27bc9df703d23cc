// Interrupted in the middle of writing: the session ends, the network goes. Nothing is lost.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { testPassword } from '../server/testing/served-house.ts';
import { houseForJourneys } from './house.ts';
import * as desk from './pages/desk-case.ts';
import { openReply } from './pages/desk-reply.ts';
import * as writing from './pages/member-writing.ts';
import { drafted, handled, seen } from './prepare.ts';
import { like, say, words } from './words.ts';

const here = houseForJourneys();
const { client, writing: write, actions } = words;
const situationSeen = async (id: string) =>
  (await seen<{ situation: string }>(here(), 'lead', `proposals/case?id=${id}`)).situation;

/** The browser keeps its page but has no session any more. */
const endSession = (page: Page) => page.context().clearCookies();

async function signInAgain(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog', { name: client.signIn.renewTitle });
  await dialog.getByLabel(client.signIn.password, { exact: true }).fill(testPassword);
  await dialog.getByRole('button', { name: client.signIn.verb, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

test('a member’s session ends while writing: they sign in over the page, and every word arrives', async () => {
  const { id } = await drafted(here(), '关于加装电梯的提案');
  const page = await here().arriveAgain('lead', 'phone');
  await page.goto(`${here().address}/m/write/${id}`);
  const situation = page.getByLabel(write.fields.situation, { exact: true });
  await situation.waitFor();
  await endSession(page);
  await situation.fill('登录过期以后写下的情况。');
  await signInAgain(page);
  expect(await situation.inputValue()).toBe('登录过期以后写下的情况。');
  await writing.waitUntilSaved(page);
  await expect.poll(() => situationSeen(id)).toBe('登录过期以后写下的情况。');
});

test('a drafter’s session ends over the reply: the answer stays and is saved after signing in', async () => {
  const { id } = await handled(here(), '关于井盖的提案');
  const page = await here().arriveAgain('drafter', 'computer');
  await desk.openCase(page, here().address, id);
  await openReply(page);
  await endSession(page);
  const answer = page.getByLabel(say(actions.reply.text, { number: 1 }));
  await answer.fill('会话过期以后写下的答复。');
  await page.getByRole('button', { name: actions.reply.saveNow, exact: true }).click();
  await signInAgain(page);
  expect(await answer.inputValue()).toBe('会话过期以后写下的答复。');
  await page.getByText(client.draft.saved, { exact: true }).waitFor();
});

test('the network goes while writing: the page says so, keeps the words over a reload, and uploads them later', async () => {
  const { id } = await drafted(here(), '关于路灯的提案');
  const page = await here().arriveAgain('lead', 'phone');
  await page.goto(`${here().address}/m/write/${id}`);
  const situation = page.getByLabel(write.fields.situation, { exact: true });
  await situation.waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.context().setOffline(true);
  await page.getByText(client.offline).waitFor();
  await situation.fill('断网的时候写下的情况。');
  await writing.savingLine(page).filter({ hasText: write.saving.offline }).waitFor();
  await page.context().setOffline(false);
  await writing.waitUntilSaved(page);
  await expect.poll(() => situationSeen(id)).toBe('断网的时候写下的情况。');
});

test('the app opens without a network, and what was typed and not uploaded is found again', async () => {
  const { id } = await drafted(here(), '关于树坑的提案');
  const page = await here().arriveAgain('lead', 'phone');
  await page.goto(`${here().address}/m/write/${id}`);
  const situation = page.getByLabel(write.fields.situation, { exact: true });
  await situation.waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.context().setOffline(true);
  await situation.fill('关机以前写下的情况。');
  await writing.savingLine(page).filter({ hasText: write.saving.offline }).waitFor();
  await page.reload();
  await page.getByText(like(client.asOf)).first().waitFor();
  await expect.poll(() => situation.inputValue()).toBe('关机以前写下的情况。');
  await page.context().setOffline(false);
  await expect.poll(() => situationSeen(id), { timeout: 15_000 }).toBe('关机以前写下的情况。');
});

test('no page complained', () => expect(here().complaints).toEqual([]));
