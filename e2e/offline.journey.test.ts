// A hall without a network: what is done there waits on the phone, and is done once when the network returns.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { zhCN as outbox } from '../web/client/outbox/messages/index.ts';
import { houseForJourneys } from './house.ts';
import { done, drafted, seen } from './prepare.ts';
import { like, say, words } from './words.ts';

const here = houseForJourneys();
const { cases, client } = words;

interface Signers {
  readonly signers: readonly { name: string; state: string }[];
  readonly timeline: readonly { name: string }[];
}

/** A joint proposal that asks the second member to co-sign. */
async function invited(title: string): Promise<string> {
  const draft = await drafted(here(), title);
  const joint = await done(here(), 'lead', 'proposals.save', { ...draft, input: { kind: 'joint' } });
  const input = { personIds: [here().served.committee.people.second] };
  return (await done(here(), 'lead', 'proposals.invite', { ...joint, input })).id;
}

const ready = (page: Page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
const line = (page: Page, text: string) => page.getByRole('status').filter({ hasText: like(text) });

async function sign(page: Page): Promise<void> {
  await page.getByRole('button', { name: cases.sign.sign }).click();
  const dialog = page.getByRole('dialog', { name: cases.sign.signTitle });
  await dialog.getByRole('button', { name: cases.sign.sign }).click();
  await dialog.waitFor({ state: 'detached' });
}

test('a co-signature given without a network waits, outlives the reload, and is given once', async () => {
  const id = await invited('关于加装电梯的提案');
  const page = await here().arriveAgain('second', 'phone');
  await page.goto(`${here().address}/m/cases/${id}/sign`);
  await page.getByRole('button', { name: cases.sign.sign }).waitFor();
  await ready(page);
  await page.context().setOffline(true);
  await page.getByText(client.offline).waitFor();
  await sign(page);
  await line(page, say(outbox.line.waiting, { count: 1 })).waitFor();
  await page.context().setOffline(false);
  await line(page, outbox.line.sent).waitFor();
  const view = await seen<Signers>(here(), 'lead', `proposals/case?id=${id}`);
  expect(view.timeline.filter(({ name }) => name.endsWith('signed'))).toHaveLength(1);
});

test('no page complained', () => expect(here().complaints).toEqual([]));
