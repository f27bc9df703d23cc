// What is raised comes together: the list of issues, one issue with its reasons; put right by hand (split, renamed, one
// taken out, merged and undone), all of it kept when everything is grouped anew; then a topic, a commission and a member's
// draft made of it, each joined to it.
import pg from 'pg';
import { expect, test } from 'vitest';
import { placeVoices } from '#instruments/barometer';
import type { IssueList, IssueView } from '#instruments/barometer/contract';
import { zhCN as words } from '#instruments/barometer/messages';
import { raiseProposals } from '#instruments/proposals';
import type { ProposalView } from '#instruments/proposals/contract';
import { askedActTask, perform } from '#kernel/acts';
import { systemActor } from '#kernel/permissions';
import { sql } from '#platform/database';
import { isRefusal } from '#platform/errors';
import { zhCN as desk } from '../web/desk/screens/barometer/messages/index.ts';
import { zhCN as information } from '../web/desk/screens/information-reports/messages/index.ts';
import { zhCN as member } from '../web/member/screens/barometer/messages/index.ts';
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
  ['望江花苑北侧工地夜间施工噪声大', '望江花苑北侧工地天天夜间施工，噪声扰民，凌晨还在打桩。'],
  ['望江花苑工地夜间施工扰民严重', '望江花苑旁的工地夜间施工，噪声持续到凌晨，居民睡不着。'],
  ['望江花苑夜间施工何时能停', '望江花苑北侧工地夜间施工，噪声扰民，老人孩子休息不好。'],
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
  const { rows } = await owner.query<{ payload: { act: string; input: unknown; key: string } }>(
    `select payload from graphile_worker._private_jobs as jobs
      join graphile_worker._private_tasks as tasks on tasks.id = jobs.task_id where tasks.identifier = $1`,
    [askedActTask],
  );
  await owner.end();
  for (const { payload } of rows) {
    const envelope = { version: 'latest' as const, input: payload.input };
    const actor = systemActor(committee.tenantId);
    const asked = { act: house.acts.get(payload.act)!, actor, envelope, now: new Date() };
    // Looked at again it is not done again.
    const answer = await perform(house, { ...asked, idempotencyKey: payload.key });
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
  expect(items.map(({ size }) => size)).toEqual([7]);
  const page = await here().arrive('officer', 'computer');
  await page.goto(`${here().address}/desk/barometer`);
  await page.getByRole('link', { name: items[0]!.name }).waitFor();
  await look(page, 'desk-list');
  await page.getByRole('link', { name: items[0]!.name }).click();
  await page.getByRole('heading', { name: items[0]!.name, level: 1 }).waitFor();
  issueId = page.url().split('/').at(-1)!;
  await page.getByRole('heading', { name: desk.because }).waitFor();
  await page.getByText(desk.why).first().waitFor();
  await look(page, 'desk-issue');
});

const issueSeen = (id: string) => seen<IssueView>(here(), 'officer', `barometer/issue?id=${id}`);

test('put right by hand: split, renamed, one taken out, merged and undone; all of it kept when grouped anew', async () => {
  const page = await here().arrive('officer', 'computer');
  const dialog = page.getByRole('dialog');
  const decide = async (verb: string) => {
    await dialog.getByRole('button', { name: verb }).click();
    await dialog.waitFor({ state: 'hidden' });
  };
  await page.goto(`${here().address}/desk/barometer/${issueId}`);
  await page.getByRole('checkbox', { name: wrong }).check();
  await page.getByRole('button', { name: desk.splitChosen }).click();
  await dialog.getByLabel(desk.name).fill('工地施工安排');
  await look(page, 'desk-split');
  await dialog.getByRole('button', { name: verbs['split-off'] }).click();
  await page.getByRole('heading', { name: '工地施工安排', level: 1 }).waitFor();
  const splitId = page.url().split('/').at(-1)!;

  await page.goto(`${here().address}/desk/barometer/${issueId}`);
  await page.getByRole('button', { name: verbs['rename-issue'] }).click();
  await dialog.getByLabel(desk.name).fill('望江花苑深夜打桩');
  await decide(verbs['rename-issue']);
  await page.getByRole('heading', { name: '望江花苑深夜打桩', level: 1 }).waitFor();
  await page
    .getByRole('row', { name: /何时能停/u })
    .getByRole('button', { name: desk.notThis })
    .click();
  await decide(verbs['take-out']);
  await group();
  expect(await issueSeen(issueId)).toMatchObject({ name: '望江花苑深夜打桩', size: 5 });
  expect((await issueSeen(splitId)).size).toBe(1);

  await page.goto(`${here().address}/desk/barometer/${splitId}`);
  await page.getByRole('button', { name: verbs['merge-into'] }).click();
  await dialog.getByRole('combobox', { name: desk.into }).fill('打桩');
  await page.getByRole('option', { name: '望江花苑深夜打桩' }).click();
  await dialog.getByRole('button', { name: verbs['merge-into'] }).click();
  await page.getByRole('heading', { name: '望江花苑深夜打桩', level: 1 }).waitFor();
  await group();
  expect((await issueSeen(issueId)).size).toBe(6);
  await page.goto(`${here().address}/desk/barometer/${splitId}`);
  await page.getByRole('button', { name: desk.undo, exact: true }).click();
  await decide(verbs['undo-correction']);
  await group();
  expect((await issueSeen(issueId)).size).toBe(5);
  expect((await issueSeen(splitId)).state).toBe('open');
  await page.goto(`${here().address}/desk/barometer/${issueId}`);
  await page.getByText(desk.corrections).first().waitFor();
  await look(page, 'desk-corrected');
});

test('a topic of the office, a commission of the information desk: each leads to the issue and back', async () => {
  const officer = await here().arrive('officer', 'computer');
  await officer.goto(`${here().address}/desk/barometer/${issueId}`);
  await officer.getByRole('button', { name: verbs['make-topic'] }).click();
  await officer.getByRole('dialog').getByRole('button', { name: verbs['make-topic'] }).click();
  await officer.getByRole('dialog').waitFor({ state: 'hidden' });

  const editor = await here().arrive('editor', 'computer');
  await editor.goto(`${here().address}/desk/barometer/${issueId}`);
  await editor.getByRole('button', { name: verbs['make-commission'] }).click();
  const dialog = editor.getByRole('dialog');
  await dialog.getByLabel(desk.opensOn).fill('2099-03-01');
  await dialog.getByLabel(desk.closesOn).fill('2099-03-20');
  await look(editor, 'desk-commission');
  await dialog.getByRole('button', { name: verbs['make-commission'] }).click();
  await dialog.waitFor({ state: 'hidden' });
  await doWhatWasAskedFor();

  await officer.reload();
  await officer.getByText(words.barometer.grown['topic-clue']).waitFor();
  await officer.getByRole('link', { name: '望江花苑深夜打桩' }).first().click();
  await officer.getByRole('link', { name: '望江花苑深夜打桩' }).last().click();
  await officer.waitForURL(`**/barometer/${issueId}`);
  await editor.reload();
  await editor.getByText(words.barometer.grown['information-commission']).waitFor();
  await look(editor, 'desk-grown');
  const { grown } = await seen<IssueView>(here(), 'editor', `barometer/issue?id=${issueId}`);
  const commission = grown.find(({ kind }) => kind === 'information-commission')!;
  await editor.goto(`${here().address}/desk/information-reports/commissions/${commission.id}`);
  await editor.getByText(information.commission.source).waitFor();
  await editor.getByRole('link', { name: '望江花苑深夜打桩' }).click();
  await editor.waitForURL(`**/barometer/${issueId}`);
});

test('where the committee shows members what is raised, one drafts a proposal of it; the draft stays theirs', async () => {
  const { database, committee } = here().served;
  await database.asTenant(committee.tenantId, (tx) =>
    sql`insert into setting (tenant_id, key, value, updated_at)
      values (app.tenant_id(), 'barometer.membersSee', '1', now())`.execute(tx),
  );
  here().served.house.committees.forget(committee.tenantId);
  await group();
  const page = await here().arrive('lead', 'phone');
  await page.goto(`${here().address}/m/topics`);
  await page.getByRole('link', { name: member.title }).click();
  await page.getByText('望江花苑深夜打桩').waitFor();
  await look(page, 'phone-list');
  await page.getByRole('button', { name: '望江花苑深夜打桩' }).click();
  await page.waitForURL('**/m/write/*');
  const draftId = page.url().split('/').at(-1)!;
  const draft = await seen<ProposalView>(here(), 'lead', `proposals/case?id=${draftId}`);
  expect(draft.grownFrom).toMatchObject([{ id: issueId, kind: 'barometer-issue' }]);
  expect((await issueSeen(issueId)).grown.map(({ kind }) => kind)).not.toContain('proposal');
});

test('a phone shows the same list, narrow', async () => {
  const page = await here().arrive('officer', 'phone');
  await page.goto(`${here().address}/desk/barometer/${issueId}`);
  await page.getByText(desk.voices).first().waitFor();
  await look(page, 'narrow-issue');
});

test('no page complained', () => expect(here().complaints).toEqual([]));
