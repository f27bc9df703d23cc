// What is raised comes together: the list of issues, one issue with its reasons, a voice that is another matter split off,
// undone and split again, and a topic made of the issue.
import pg from 'pg';
import { expect, test } from 'vitest';
import { placeVoices } from '#instruments/barometer';
import type { IssueList, IssueView } from '#instruments/barometer/contract';
import { zhCN as words } from '#instruments/barometer/messages';
import { raiseProposals } from '#instruments/proposals';
import { askedActTask, perform } from '#kernel/acts';
import { systemActor } from '#kernel/permissions';
import { isRefusal } from '#platform/errors';
import { zhCN as desk } from '../web/desk/screens/barometer/messages/index.ts';
import { barriersOn } from './browser.ts';
import { houseForJourneys } from './house.ts';
import { done, seen } from './prepare.ts';

const here = houseForJourneys();
const { verbs } = words.barometer;
const screenshots = process.env.BAROMETER_SHOTS;
const wrong = '望江花苑工地白天停工的原因';

const raised = [
  ['望江花苑小区夜间施工噪声扰民', '望江花苑北侧工地夜间施工到凌晨两点，噪声很大，老人孩子睡不着。'],
  ['望江花苑旁工地夜间施工噪声大', '工地打桩机夜间施工，噪声持续到天亮，望江花苑居民无法休息。'],
  ['请制止望江花苑北侧夜间施工', '夜间施工噪声扰民，望江花苑小区的住户多次打电话，工地白天停晚上干。'],
  [wrong, '望江花苑工地白天停工、夜间施工，噪声扰民，应查明施工安排。'],
] as const;

async function look(page: import('playwright-core').Page, shot: string): Promise<void> {
  if (screenshots) await page.screenshot({ path: `${screenshots}/${shot}.png`, fullPage: true });
  expect(await barriersOn(page)).toEqual([]);
}

async function group(): Promise<void> {
  const { database, committee } = here().served;
  const { tenantId } = committee;
  await database.asTenant(tenantId, raiseProposals);
  await placeVoices(here().served.house, { tenantId, now: new Date(), anew: true });
}

/** What the background does right after: the act asked for, by the software. */
async function doWhatWasAskedFor(): Promise<void> {
  const { house, committee, database } = here().served;
  const owner = new pg.Client(database.connection);
  await owner.connect();
  const { rows } = await owner.query<{ payload: { act: string; input: unknown } }>(
    `select payload from graphile_worker._private_jobs as jobs
      join graphile_worker._private_tasks as tasks on tasks.id = jobs.task_id where tasks.identifier = $1`,
    [askedActTask],
  );
  await owner.end();
  for (const { payload } of rows) {
    const envelope = { version: 'latest' as const, input: payload.input };
    const actor = systemActor(committee.tenantId);
    const answer = await perform(house, { act: house.acts.get(payload.act)!, actor, envelope, now: new Date() });
    if (isRefusal(answer)) throw new Error(`${payload.act}: ${answer.code}`);
  }
}

let issueId = '';

test('members send in, the list shows one issue with its size and weeks', async () => {
  for (const [title, situation] of raised) {
    const categoryId = here().served.committee.categories.living;
    const about = { title, situation, kind: 'individual', occasion: 'in-session', isOneMatter: true, categoryId };
    const recommendations = [{ text: '核查夜间施工许可。' }];
    const draft = await done(here(), 'lead', 'proposals.draft', { input: { ...about, recommendations } });
    await done(here(), 'lead', 'proposals.submit', draft);
  }
  await group();
  const { items } = await seen<IssueList>(here(), 'officer', 'barometer/issues');
  expect(items.map(({ size }) => size)).toEqual([4]);
  const page = await here().arrive('officer', 'computer');
  await page.goto(`${here().address}/desk/barometer`);
  await page.getByRole('link', { name: items[0]!.name }).waitFor();
  await look(page, 'desk-list');
  await page.getByRole('link', { name: items[0]!.name }).click();
  await page.getByRole('heading', { name: items[0]!.name, level: 1 }).waitFor();
  issueId = page.url().split('/').at(-1)!;
  await page.getByText(desk.why).first().waitFor();
  await look(page, 'desk-issue');
});

test('one that is another matter is split off, and the issue becomes a topic', async () => {
  const page = await here().arrive('officer', 'computer');
  await page.goto(`${here().address}/desk/barometer/${issueId}`);
  await page.getByRole('checkbox', { name: wrong }).check();
  await page.getByRole('button', { name: desk.splitChosen }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(desk.name).fill('工地施工安排');
  await look(page, 'desk-split');
  await dialog.getByRole('button', { name: verbs['split-off'] }).click();
  await page.getByRole('heading', { name: '工地施工安排', level: 1 }).waitFor();
  await group();
  expect((await seen<IssueView>(here(), 'officer', `barometer/issue?id=${issueId}`)).size).toBe(3);
  await page.goto(`${here().address}/desk/barometer/${issueId}`);
  await page.getByText(desk.corrections).first().waitFor();
  await page.getByRole('button', { name: verbs['make-topic'] }).click();
  await page.getByRole('dialog').getByRole('button', { name: verbs['make-topic'] }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await doWhatWasAskedFor();
  await page.reload();
  await page.getByText(words.barometer.grown['topic-clue']).first().waitFor();
  await look(page, 'desk-corrected');
});

test('a phone shows the same list, narrow', async () => {
  const page = await here().arrive('officer', 'phone');
  await page.goto(`${here().address}/desk/barometer/${issueId}`);
  await page.getByText(desk.voices).first().waitFor();
  await look(page, 'narrow-issue');
});
