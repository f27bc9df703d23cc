// A hall without a network: what is done there waits on the phone, and is done once when the network returns.

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { testPassword } from '../server/testing/served-house.ts';
import { zhCN as outbox } from '../web/client/outbox/messages/index.ts';
import { zhCN as activities } from '../web/member/screens/activities/messages/index.ts';
import { zhCN as me } from '../web/member/screens/me/messages/index.ts';
import { zhCN as roster } from '../web/member/screens/roster/messages/index.ts';
import { barriersOn } from './browser.ts';
import { houseForJourneys } from './house.ts';
import { keptAnswers, keptKeys } from './pages/device.ts';
import { done, drafted, type Standing, seen } from './prepare.ts';
import { like, say, words } from './words.ts';

const here = houseForJourneys();
const { cases, client, writing } = words;

/** A joint proposal that asks the second member to co-sign. */
async function invited(title: string): Promise<Standing> {
  const draft = await drafted(here(), title);
  const joint = await done(here(), 'lead', 'proposals.save', { ...draft, input: { kind: 'joint' } });
  const input = { personIds: [here().served.committee.people.second] };
  return done(here(), 'lead', 'proposals.invite', { ...joint, input });
}

async function timesSigned(id: string): Promise<number> {
  const { timeline } = await seen<{ timeline: { name: string }[] }>(here(), 'lead', `proposals/case?id=${id}`);
  return timeline.filter(({ name }) => name.endsWith('signed')).length;
}

const line = (page: Page, text: string) => page.getByRole('status').filter({ hasText: like(text) });
const waiting = (page: Page, count: number) => line(page, say(outbox.line.waiting, { count })).waitFor();

/** Opens the invitation, has the app kept on the phone, and goes into the hall. */
async function intoTheHall(page: Page, id: string): Promise<void> {
  await page.goto(`${here().address}/m/cases/${id}/sign`);
  await page.getByRole('button', { name: cases.sign.sign }).waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.context().setOffline(true);
  await page.getByText(client.offline).waitFor();
}

async function sign(page: Page): Promise<void> {
  await page.getByRole('button', { name: cases.sign.sign }).click();
  const dialog = page.getByRole('dialog', { name: cases.sign.signTitle });
  await dialog.getByRole('button', { name: cases.sign.sign }).click();
  await dialog.waitFor({ state: 'detached' });
}

test('a co-signature and a new proposal of the hall outlive the closed app, and are done once', async () => {
  const { id } = await invited('关于加装电梯的提案');
  const page = await here().arriveAgain('second', 'phone');
  await page.goto(`${here().address}/m/write`);
  await page.getByText(like(writing.home.inSessionOpen)).waitFor();
  await page.goto(`${here().address}/m/`);
  await page.getByText('关于加装电梯的提案').first().waitFor();
  // Seen before the app stands; kept only once it does.
  const keepsToday = async () => (await keptKeys(page)).some((key) => key.includes('proposals.today'));
  await expect.poll(keepsToday).toBe(true);
  await intoTheHall(page, id);
  await sign(page);
  await waiting(page, 1);
  await page.goto(`${here().address}/m/write`);
  await page.getByRole('button', { name: writing.offline.start }).click();
  await page.getByLabel(writing.fields.title).fill('关于会场里写下的提案');
  await page.getByLabel(writing.fields.situation, { exact: true }).fill('会场没有网络。');
  const photo = { name: '现场.txt', mimeType: 'text/plain', buffer: Buffer.from('现场记录') };
  await page.locator('input[type=file]').setInputFiles(photo);
  await line(page, writing.offline.standing.kept).waitFor();
  await waiting(page, 2);
  // The app is closed, and opened from the home screen.
  await page.goto(`${here().address}/m/`);
  await page.getByText(like(client.asOf)).first().waitFor();
  await waiting(page, 2);
  await page.goto(`${here().address}/m/outbox`);
  await page.getByRole('heading', { name: writing.offline.queued }).waitFor();
  expect(await barriersOn(page)).toEqual([]);
  await page.context().setOffline(false);
  await page.getByText(outbox.none).waitFor();
  expect(await timesSigned(id)).toBe(1);
  const mine = await seen<{ items: { title: string; id: string }[] }>(here(), 'second', 'proposals/list?mine=signed');
  const written = mine.items.filter(({ title }) => title === '关于会场里写下的提案');
  expect(written).toHaveLength(1);
  const question = `proposals/case?id=${written[0]!.id}`;
  const view = await seen<{ situation: string; attachments: { name: string }[] }>(here(), 'second', question);
  expect(view).toMatchObject({ situation: '会场没有网络。', attachments: [{ name: '现场.txt' }] });
});

test('the invitation is gone meanwhile → it is said in words, signing out asks, and one throws it away', async () => {
  const standing = await invited('关于路灯的提案');
  const page = await here().arriveAgain('second', 'phone');
  await intoTheHall(page, standing.id);
  await sign(page);
  await waiting(page, 1);
  const input = { personId: here().served.committee.people.second };
  await done(here(), 'lead', 'proposals.remove-invitee', { ...standing, input });
  await page.context().setOffline(false);
  await page.getByRole('link', { name: say(outbox.line.refused, { count: 1 }) }).click();
  await page.getByText(outbox.kept).waitFor();
  expect(await barriersOn(page)).toEqual([]);
  expect(await timesSigned(standing.id)).toBe(0);
  await page.goto(`${here().address}/m/me`);
  await page.getByRole('button', { name: me.signOut }).click();
  const leaving = page.getByRole('dialog', { name: me.signOutTitle });
  await leaving.getByText(say(me.leaving.unsent, { count: 1 })).waitFor();
  await page.keyboard.press('Escape');
  await page.goto(`${here().address}/m/outbox`);
  await page.getByRole('button', { name: outbox.discard }).click();
  await page.getByRole('dialog').getByRole('button', { name: outbox.discard }).click();
  await page.getByText(outbox.none).waitFor();
});

test('the session ended meanwhile → it waits for the sign-in, then goes; signing out leaves nothing behind', async () => {
  const { id } = await invited('关于井盖的提案');
  const page = await here().arriveAgain('second', 'phone');
  await intoTheHall(page, id);
  await sign(page);
  await waiting(page, 1);
  await page.context().clearCookies();
  await page.context().setOffline(false);
  const dialog = page.getByRole('dialog', { name: client.signIn.renewTitle });
  await dialog.getByLabel(client.signIn.password, { exact: true }).fill(testPassword);
  await dialog.getByRole('button', { name: client.signIn.verb, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await expect.poll(() => timesSigned(id)).toBe(1);
  await page.goto(`${here().address}/m/me`);
  await page.getByRole('button', { name: me.signOut }).click();
  await page.getByRole('dialog').getByRole('button', { name: me.signOut }).click();
  await page.getByLabel(client.signIn.password, { exact: true }).waitFor();
  const left = await page.evaluate(async () => {
    const open = indexedDB.open('tongxin');
    await new Promise((resolve) => open.addEventListener('success', resolve));
    const all = open.result.transaction(['outbox', 'answers']);
    const counted = ['outbox', 'answers'].map((name) => all.objectStore(name).count());
    await new Promise((resolve) => all.addEventListener('complete', resolve));
    return { counts: counted.map(({ result }) => result), session: localStorage.getItem('tongxin.session') };
  });
  expect(left).toEqual({ counts: [0, 0], session: '' });
});

test('what was read in the network is read in the hall: the activities and the roster', async () => {
  const page = await here().arriveAgain('second', 'phone');
  const places = [
    ['/activities', activities.coming],
    ['/roster', roster.office],
  ] as const;
  const open = async ([path, heading]: (typeof places)[number]) => {
    await page.goto(`${here().address}/m${path}`);
    await page.getByRole('heading', { name: heading, exact: true }).waitFor();
  };
  for (const place of places) await open(place);
  await expect.poll(() => keptAnswers(page)).toBe(places.length);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const read = await page.locator('main').getByRole('listitem').allInnerTexts();
  await page.context().setOffline(true);
  for (const place of places) {
    await open(place);
    await page.getByText(like(client.asOf)).first().waitFor();
  }
  expect(await page.locator('main').getByRole('listitem').allInnerTexts()).toEqual(read);
  expect(await barriersOn(page)).toEqual([]);
});

test('a draft changed here without a network and elsewhere with one → said in words, both kept, one chooses', async () => {
  const standing = await drafted(here(), '关于公园座椅的提案');
  const page = await here().arriveAgain('lead', 'phone');
  await page.goto(`${here().address}/m/write/${standing.id}`);
  const situation = page.getByLabel(writing.fields.situation, { exact: true });
  await situation.waitFor();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.context().setOffline(true);
  await situation.fill('会场里写下的情况。');
  await line(page, writing.saving.offline).waitFor();
  const input = { situation: '家里电脑上写下的情况。', title: '关于公园座椅和遮阳的提案' };
  await done(here(), 'lead', 'proposals.save', { ...standing, input });
  // The phone is put away in between; what was typed lies on it.
  await page.reload();
  await expect.poll(() => situation.inputValue()).toBe('会场里写下的情况。');
  await page.context().setOffline(false);
  const panel = page.getByRole('alert', { name: writing.conflict.title });
  await panel.getByText('会场里写下的情况。').waitFor();
  await panel.getByText('家里电脑上写下的情况。').waitFor();
  expect(await barriersOn(page)).toEqual([]);
  const field = say(writing.conflict.choose, { field: writing.fields.situation });
  await panel.getByRole('group', { name: field }).getByText(writing.conflict.mine).click();
  await panel.getByRole('button', { name: writing.conflict.settle }).click();
  const question = `proposals/case?id=${standing.id}`;
  const kept = () => seen<{ situation: string; title: string }>(here(), 'lead', question);
  // The title, changed elsewhere alone, was taken over without a word from the person.
  await expect.poll(kept, { timeout: 15_000 }).toMatchObject({ situation: '会场里写下的情况。', title: input.title });
});

test('no page complained', () => expect(here().complaints).toEqual([]));
