// A member's year: a filed proposal stands there by itself, an outside deed is added and verified, a line contested and
// decided, the report finished and handed in; another member sees nothing of it.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { DutyFileView } from '#instruments/duty-file/contract';
import { zhCN as instrument } from '#instruments/duty-file/messages';
import { zhCN as desk } from '../web/desk/screens/duty-file/messages/index.ts';
import { zhCN as shared } from '../web/duty-file/messages/index.ts';
import { zhCN as phone } from '../web/member/screens/my-year/messages/index.ts';
import { barriersOn } from './browser.ts';
import { houseForJourneys } from './house.ts';
import { filed, seen } from './prepare.ts';

const here = houseForJourneys();
const {
  verbs,
  ownDeedStates: states,
  groups,
  sorts,
  dutyReportStates: reportStates,
  deedContestStates: contestStates,
} = instrument.dutyFile;
const proposal = '关于给老旧小区加装电梯的提案';
const outside = '到东湖社区宣讲垃圾分类';
const screenshots = process.env.DUTY_SHOTS;
/** The assembly's day, whatever the machine's. */
const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
const year = today.slice(0, 4);

async function look(page: Page, name: string): Promise<void> {
  if (screenshots) await page.screenshot({ path: `${screenshots}/${name}.png`, fullPage: true });
  expect(await barriersOn(page)).toEqual([]);
}

const myYear = async () => {
  const page = await here().arrive('lead', 'phone');
  await page.goto(`${here().address}/m/my-year?year=${year}`);
  await page.getByRole('heading', { name: phone.title, level: 1 }).waitFor();
  return page;
};

test('a proposal submitted and filed stands in the year by itself, with the act it follows from', async () => {
  const page = await myYear();
  await page.getByText(phone.empty).waitFor();
  await look(page, 'phone-empty');
  await filed(here(), proposal);
  await page.reload();
  await page.getByRole('heading', { name: groups.proposals }).waitFor();
  await look(page, 'phone-year');
  await page.getByRole('button', { name: shared.openLine.replace('{line}', '提案立案') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('立案，编号', { exact: false }).waitFor();
  await look(page, 'phone-line');
});

test('what was done outside is added with evidence; the office verifies; it stands as a line', async () => {
  const page = await myYear();
  await page.getByRole('link', { name: phone.add }).click();
  await page.getByLabel(phone.sort).selectOption({ label: sorts.publicity });
  await page.getByLabel(phone.doneOn).fill(today);
  await page.getByLabel(phone.what).fill(outside);
  const evidence = {
    name: '活动通知.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('社区活动通知：上午九点宣讲。'),
  };
  await page.getByLabel(phone.evidence).setInputFiles(evidence);
  await page.getByRole('link', { name: '活动通知.txt' }).waitFor();
  await look(page, 'phone-add');
  await page.getByRole('button', { name: phone.send }).click();
  await page.getByRole('heading', { name: outside }).waitFor();
  await page.getByText(states.waiting).waitFor();

  const computer = await here().arrive('affairs', 'computer');
  await computer.goto(`${here().address}/desk/duty-file?tab=additions`);
  await computer.getByRole('article', { name: outside }).waitFor();
  await look(computer, 'desk-additions');
  await computer.getByRole('button', { name: verbs['verify-outside'] }).click();
  const dialog = computer.getByRole('dialog');
  await dialog.getByRole('button', { name: verbs['verify-outside'] }).click();
  await computer.getByText(desk.nothing).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: groups.outside }).waitFor();
});

test('a line is contested with a reason; the office decides; the member reads it', async () => {
  const page = await myYear();
  await page.getByRole('button', { name: /宣讲宣传/ }).click();
  await page.getByRole('dialog').getByRole('link', { name: phone.contest }).click();
  await page.getByLabel(phone.reason).fill('当天还有第二场，应当分开记录。');
  await look(page, 'phone-contest');
  await page.getByRole('button', { name: phone.send }).click();
  await page.getByRole('heading', { name: phone.contests }).waitFor();
  const computer = await here().arrive('affairs', 'computer');
  await computer.goto(`${here().address}/desk/duty-file?tab=contests`);
  await computer.getByRole('button', { name: verbs['refuse-contest'] }).click();
  const dialog = computer.getByRole('dialog');
  await dialog.getByLabel(desk.reason).fill('第二场可另行补充，这条记录无误。');
  await look(computer, 'desk-contest');
  await dialog.getByRole('button', { name: verbs['refuse-contest'] }).click();
  await computer.getByText(desk.nothing).waitFor();
  await page.reload();
  await page.getByText('第二场可另行补充', { exact: false }).waitFor();
  await page.getByText(contestStates.refused, { exact: false }).first().waitFor();
});

test('the report is begun from the record, finished, handed in, and downloaded as a document', async () => {
  const page = await myYear();
  await page.getByRole('button', { name: phone.beginReport }).click();
  await page.getByText(shared.fromRecordTag).waitFor();
  await page.getByText(proposal, { exact: false }).first().waitFor();
  await page.getByLabel(phone.parts.results).fill('推动三个小区开工加装电梯，居民上下楼方便了。');
  await look(page, 'phone-report');
  await page.getByRole('button', { name: phone.handIn }).click();
  await page.getByText(reportStates.submitted, { exact: false }).first().waitFor();
  await look(page, 'phone-report-handed-in');
  const reportId = page.url().split('/').at(-1)!;
  const caller = await here().ask('lead');
  const paper = await caller.get(`/api/duty-file/report.docx?id=${reportId}`);
  expect([paper.statusCode, paper.headers['content-type']]).toEqual([200, expect.stringContaining('wordprocessing')]);

  const computer = await here().arrive('affairs', 'computer');
  await computer.goto(`${here().address}/desk/duty-file?tab=reports&show=handed-in&year=${year}`);
  await computer.getByRole('link', { name: '王晓明' }).waitFor();
  await look(computer, 'desk-reports');
  await computer.getByRole('link', { name: '王晓明' }).click();
  await computer.getByRole('button', { name: verbs['acknowledge-report'] }).click();
  await computer.getByRole('dialog').getByRole('button', { name: verbs['acknowledge-report'] }).click();
  await computer.getByText(reportStates.acknowledged, { exact: false }).first().waitFor();
  await look(computer, 'desk-report');
});

test('staff find the member and read the file, and the member sees that they did; another member finds nothing', async () => {
  const computer = await here().arrive('affairs', 'computer');
  await computer.goto(`${here().address}/desk/duty-file`);
  await computer.getByLabel(desk.find).fill('lead');
  await computer.getByRole('link', { name: '李青' }).waitFor({ state: 'detached' });
  await look(computer, 'desk-members');
  await computer.getByRole('link', { name: '王晓明' }).click();
  await computer.getByRole('heading', { name: '王晓明', level: 1 }).waitFor();
  await computer.getByText(proposal).first().waitFor();
  await look(computer, 'desk-file');
  const page = await myYear();
  await page.getByText('柳荫', { exact: false }).first().waitFor();
  await look(page, 'phone-whole');
  const { lead } = here().served.committee.people;
  const other = await here().ask('second');
  expect((await other.get(`/api/duty-file/file?personId=${lead}`)).statusCode).toBe(404);
  expect((await other.get(`/api/duty-file/export.xlsx?personId=${lead}`)).statusCode).toBe(404);
  const own = await seen<DutyFileView>(here(), 'second', 'duty-file/file');
  expect(own).toMatchObject({ lines: [], isOwn: true });
  for (const form of ['pdf', 'xlsx', 'docx']) {
    const taken = await (await here().ask('lead')).get(`/api/duty-file/export.${form}?year=${year}`);
    expect([form, taken.statusCode]).toEqual([form, 200]);
  }
});

test('no page complained on the whole way', () => {
  expect(here().complaints).toEqual([]);
});
