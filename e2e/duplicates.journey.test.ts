// The same, while writing: shown, cited, told apart on the phone; read side by side and merged on the desk.
import { beforeAll, expect, test } from 'vitest';
import { zhCN as levels } from '#kernel/likeness/messages';
import { zhCN as desk } from '../web/desk/screens/duplicates/messages/index.ts';
import { zhCN as similar } from '../web/member/screens/writing/similar/messages/index.ts';
import { barriersOn } from './browser.ts';
import { houseForJourneys } from './house.ts';
import * as writing from './pages/member-writing.ts';
import { done, filed, seen } from './prepare.ts';
import { like, words } from './words.ts';

const here = houseForJourneys();
const title = '关于支持老旧小区加装电梯的建议';
const difference = '那一件问补助，这一件问窗口由谁来设。';
let filedId = '';
let ownId = '';

beforeAll(async () => {
  filedId = (await filed(here(), '关于给老旧小区加装电梯的提案')).id;
});

test('while one writes, what asks the same is shown with its reason; it is cited and told apart', async () => {
  const page = await here().arrive('second', 'phone');
  await page.goto(`${here().address}/m/`);
  ownId = await writing.startWriting(page);
  await page.getByLabel(words.writing.fields.title).fill(title);
  const situation = page.getByLabel(words.writing.fields.situation, { exact: true });
  await situation.fill('不少老楼房没有电梯，老人下楼看病很吃力，各家对出多少钱意见不一。');
  await writing.waitUntilSaved(page);
  const panel = page.getByRole('region', { name: similar.similar.title });
  const found = panel.locator('summary').getByText('关于给老旧小区加装电梯的提案');
  await found.waitFor();
  expect(await panel.textContent()).toContain(levels.likeness.levels['same-request']);
  await found.click();
  expect(await panel.locator('mark').first().textContent()).toContain('老旧小区');
  await panel.getByRole('button', { name: similar.similar.cite, exact: true }).click();
  await panel.getByRole('button', { name: similar.similar.uncite }).waitFor();
  await panel.getByRole('button', { name: similar.similar.differ }).click();
  const dialog = page.getByRole('dialog', { name: similar.differing.title });
  await dialog.getByLabel(similar.differing.field).fill(difference);
  await dialog.getByRole('button', { name: similar.differing.save }).click();
  await dialog.waitFor({ state: 'detached' });
  await panel.getByText(difference).waitFor();
  expect(await barriersOn(page)).toEqual([]);
});

interface Seen {
  readonly version: number;
  readonly state: string;
}
const own = () => seen<Seen>(here(), 'officer', `proposals/case?id=${ownId}`);

/** The rest of the draft, sent in and pre-reviewed through the API. */
async function sendIn(): Promise<void> {
  const categoryId = here().served.committee.categories.living;
  const { version } = await seen<Seen>(here(), 'second', `proposals/case?id=${ownId}`);
  const input = { categoryId, isOneMatter: true, recommendations: [{ text: '建立一个窗口受理加装电梯的申请。' }] };
  const saved = await done(here(), 'second', 'proposals.save', { id: ownId, version, input });
  const sent = await done(here(), 'second', 'proposals.submit', saved);
  const decision = { categoryId, recommendedDecision: 'merge' };
  await done(here(), 'officer', 'proposals.pre-review', { ...sent, input: decision });
}

test('the desk reads both side by side with the difference, and merges', async () => {
  await sendIn();
  const page = await here().arrive('head', 'computer');
  await page.goto(`${here().address}/desk/duplicates`);
  const pair = page.getByRole('link', { name: like(desk.read) });
  await pair.waitFor();
  expect(await barriersOn(page)).toEqual([]);
  await pair.click();
  await page.getByText(difference).waitFor();
  expect(await page.locator('mark').count()).toBeGreaterThanOrEqual(2);
  expect(await barriersOn(page)).toEqual([]);
  const isLeft = page.url().split('/').at(-2) === ownId;
  await page.getByRole('button', { name: isLeft ? desk.mergeLeft : desk.mergeRight }).click();
  const dialog = page.getByRole('dialog', { name: desk.merge });
  await dialog.getByLabel(desk.explanation).fill('两件都问电梯补助，一并答复。');
  await dialog.getByRole('button', { name: desk.merge, exact: true }).click();
  await page.waitForURL('**/desk/duplicates');
  expect((await own()).state).toBe('merged');
  await page.goto(`${here().address}/desk/proposals/${filedId}`);
  await page.getByRole('heading', { name: desk.section.title }).waitFor();
  await page.getByText(desk.section.citedBy, { exact: true }).waitFor();
});

test('no page complained', () => expect(here().complaints).toEqual([]));
