// The year's key proposals: nominated, screened, voted on, tied and voted on again, named; then planned, signed, visited,
// looked back on. The Council votes by name here: three are too few for a secret vote.
import pg from 'pg';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { zhCN as keyWords } from '#instruments/key-proposals/messages';
import { askedActTask, perform } from '#kernel/acts';
import { zhCN as ballotWords } from '#kernel/ballots/messages';
import { systemActor } from '#kernel/permissions';
import { isRefusal } from '#platform/errors';
import { zhCN as screen } from '../web/desk/screens/key-proposals/messages/index.ts';
import { barriersOn } from './browser.ts';
import { houseForJourneys, type Person } from './house.ts';
import { doVerb, type FillIn } from './pages/desk-case.ts';
import { filed, seen } from './prepare.ts';

const here = houseForJourneys();
const { verbs, marks, forms, findings } = keyWords['key-proposals'];
const { page: paper, votes } = ballotWords.ballots;
const titles = ['关于扩大普惠托育的提案', '关于整治背街小巷的提案', '关于建设社区食堂的提案'] as const;
const council: readonly Person[] = ['council', 'head', 'secretary'];
const today = new Date().toISOString().slice(0, 10);
const ids: string[] = [];

beforeAll(async () => {
  for (const title of titles) ids.push((await filed(here(), title)).id);
});

const atDesk = async (who: Person, path: string): Promise<Page> => {
  const page = await here().arrive(who, 'computer');
  await page.goto(`${here().address}/desk${path}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return page;
};
const verb = (page: Page, name: string, fillIn?: FillIn) => doVerb(page, name, fillIn);
const option = (dialog: Locator, name: string) => dialog.page().getByRole('option', { name });

interface RoundSeen {
  readonly round: { state: string; ballots: { id: string; state: string }[]; candidates: { isDecided: boolean }[] };
}
const round = async () => (await seen<RoundSeen>(here(), 'officer', 'key-proposals/round')).round;

test('the office opens the round and nominates; each candidate gets its sheet', async () => {
  const page = await atDesk('officer', '/key-proposals');
  const year = new Date().getFullYear();
  await page.getByRole('button', { name: screen.newRound.open.replace('{year}', String(year)) }).click();
  const opening = page.getByRole('dialog');
  await opening.getByLabel(screen.newRound.workPoints).fill('托育、城市更新和养老三项重点工作。');
  await opening.getByLabel(screen.newRound.until).fill(today);
  await opening.getByRole('button', { name: String(year) }).click();
  await opening.waitFor({ state: 'detached' });
  for (const title of titles) {
    await verb(page, verbs.nominate, async (dialog) => {
      await dialog.getByRole('combobox', { name: screen.nominate.proposal }).fill(title.slice(2, 8));
      await option(dialog, title).click();
      await dialog.getByLabel(screen.nominate.body).selectOption({ label: screen.nominate.office });
      await dialog.getByLabel(screen.nominate.reason).fill('群众反映集中，建议具体可行。');
    });
  }
  await verb(page, verbs['start-screening']);
  for (const title of titles) {
    const row = page.getByRole('row', { name: title });
    await row.getByRole('button', { name: verbs.screen }).click();
    const sheet = page.getByRole('dialog');
    for (const mark of await sheet.getByText(marks.meets, { exact: true }).all()) await mark.click();
    await sheet.getByRole('button', { name: verbs.screen }).click();
    await sheet.waitFor({ state: 'detached' });
  }
  expect(await barriersOn(page)).toEqual([]);
});

test('the council votes by name: a tie of three for two places', async () => {
  const page = await atDesk('head', '/key-proposals');
  await verb(page, verbs['open-vote'], async (dialog) => {
    await dialog.getByLabel(screen.vote.places).fill('2');
    await dialog.getByText(screen.vote.secret, { exact: true }).click();
  });
  await castAll([
    [0, 1],
    [1, 2],
    [0, 2],
  ]);
  await verb(await atDesk('head', '/key-proposals'), verbs['close-vote']);
  expect((await round()).ballots.at(-1)?.state).toBe('tied');
});

/** Each of the council on their own device; one of them on a phone. */
async function castAll(choices: readonly (readonly number[])[]): Promise<void> {
  const { ballots } = await round();
  for (const [index, who] of council.entries()) {
    const page = await here().arrive(who, index === 0 ? 'phone' : 'computer');
    await page.goto(`${here().address}/${index === 0 ? 'm' : 'desk'}/ballots/${ballots.at(-1)?.id}`);
    for (const chosen of choices[index] ?? []) {
      await page.getByRole('group', { name: titles[chosen]! }).getByText(votes.yes, { exact: true }).click();
    }
    if (index === 0) expect(await barriersOn(page)).toEqual([]);
    await page.getByRole('button', { name: paper.send, exact: true }).click();
    await page.getByRole('button', { name: paper.sendAgain }).waitFor();
  }
}

test('they vote again; two are chosen and named key by the software', async () => {
  const page = await atDesk('head', '/key-proposals');
  await verb(page, verbs['run-off']);
  await castAll([
    [0, 1],
    [0, 1],
    [0, 2],
  ]);
  await verb(await atDesk('head', '/key-proposals'), verbs['close-vote']);
  const decided = await round();
  expect(decided.state).toBe('decided');
  expect(decided.candidates.filter(({ isDecided }) => isDecided)).toHaveLength(2);
  await doWhatWasAskedFor();
  const { isKey } = await seen<{ isKey: boolean }>(here(), 'officer', `proposals/case?id=${ids[0]}`);
  expect(isKey).toBe(true);
});

/** What the background does right after: the acts asked for, by the software. */
async function doWhatWasAskedFor(): Promise<void> {
  const { house, committee, database } = here().served;
  const owner = new pg.Client(database.connection);
  await owner.connect();
  const jobs = await owner.query<{ payload: { act: string; id: string; input: unknown } }>(
    `select payload from graphile_worker._private_jobs as jobs
      join graphile_worker._private_tasks as tasks on tasks.id = jobs.task_id where tasks.identifier = $1`,
    [askedActTask],
  );
  await owner.end();
  for (const { payload } of jobs.rows) {
    const envelope = { id: payload.id, version: 'latest' as const, input: payload.input };
    const actor = systemActor(committee.tenantId);
    const answer = await perform(house, { act: house.acts.get(payload.act)!, actor, envelope, now: new Date() });
    if (isRefusal(answer)) throw new Error(`${payload.act}: ${answer.code}`);
  }
}

test('leaders are named, the plan is drawn up and signed by the one who supervises', async () => {
  const page = await atDesk('officer', '/key-proposals?show=handlings');
  await page.getByRole('row', { name: titles[0] }).getByRole('button', { name: screen.handlings.takeUp }).click();
  const taking = page.getByRole('dialog');
  await taking.getByLabel(screen.takeUp.kind).selectOption('mayor');
  await taking.getByLabel(screen.takeUp.leadName).fill('程远帆');
  await taking.getByLabel(screen.takeUp.leadPost).fill('市长');
  await taking.getByRole('combobox', { name: screen.takeUp.supervisor, exact: true }).fill('孙立');
  await option(taking, '孙立').click();
  await taking.getByLabel(screen.takeUp.supervisorPost).fill('副主席');
  await taking.getByRole('button', { name: screen.handlings.takeUp }).click();
  await taking.waitFor({ state: 'detached' });
  await page.getByRole('link', { name: titles[0] }).click();
  await verb(page, verbs['save-plan'], async (dialog) => {
    await dialog.getByLabel(screen.handling.aim).fill('年底前新增托位一千个。');
    await dialog.getByLabel(screen.plan.onDay).fill(today);
    await dialog.getByLabel(screen.plan.what).fill('与承办单位座谈，逐条对照建议。');
  });
  const chair = await here().arrive('council', 'phone');
  await chair.goto(`${here().address}/m${new URL(page.url()).pathname.replace('/desk', '')}`);
  await chair.getByRole('button', { name: verbs['sign-plan'] }).click();
  await chair.getByRole('dialog').getByRole('button', { name: verbs['sign-plan'] }).click();
  await chair.getByRole('dialog').waitFor({ state: 'detached' });
});

test('a forum is recorded, it is reported, looked back on, and stands on the proposal’s own page', async () => {
  const page = await here().arrive('officer', 'computer');
  await page.reload();
  await verb(page, verbs['record-visit'], async (dialog) => {
    await dialog.getByLabel(screen.plan.form).selectOption({ label: forms.forum });
    await dialog.getByLabel(screen.visit.heldOn).fill(today);
    await dialog.getByLabel(screen.visit.people).fill('孙立、提案者、承办单位');
    await dialog.getByLabel(screen.visit.points).fill('明确了时间表和责任人。');
  });
  await verb(page, verbs.report, async (dialog) => {
    await dialog.getByLabel(screen.reporting.sentOn).fill(today);
    await dialog.getByLabel(screen.reporting.text).fill('进展顺利，建议明确管护主体。');
  });
  await verb(page, verbs['look-back'], async (dialog) => {
    await dialog.getByText(findings.kept, { exact: true }).click();
    await dialog.getByLabel(screen.looking.lookedOn).fill(today);
    await dialog.getByLabel(screen.looking.byWhom).fill('提案委员会');
    await dialog.getByLabel(screen.looking.text).fill('新增托位一千零二十个。');
  });
  expect(await barriersOn(page)).toEqual([]);
  await page.goto(`${here().address}/desk/proposals/${ids[0]}`);
  await page.getByText('副主席 孙立').first().waitFor();
  expect(here().complaints).toEqual([]);
});
