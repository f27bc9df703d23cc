// Rules with a loop are refused in their line, good ones put in force; the committee counted under others; a member reads
// why for every point; a ranking needs a reason that the member then reads.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { zhCN as assessments } from '#instruments/assessments/messages';
import { zhCN as desk } from '../web/desk/screens/assessments/messages/index.ts';
import { zhCN as member } from '../web/member/screens/assessment/messages/index.ts';
import { barriersOn } from './browser.ts';
import { houseForJourneys } from './house.ts';
import { doVerb } from './pages/desk-case.ts';
import { done, filed } from './prepare.ts';
import { like, say } from './words.ts';

const here = houseForJourneys();
const { verbs } = assessments.assessments;
const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

const rules = (name: string, points: number, more = '') => `name: ${name}
years: { from: 2020 }
items:
  - { id: filed, name: 提案立案计分, deeds: proposal-filed, points: ${points}${more} }
minimums:
  - { id: one, name: 一年一件提案, deeds: proposal-filed, count: 1 }
grades:
  - { id: good, name: 优秀, from: 20 }
  - { id: fair, name: 称职, from: 0 }
`;

async function writeRules(page: Page): Promise<string> {
  await page.goto(`${here().address}/desk/assessments/new-rules`);
  const editor = page.getByLabel(desk.fields.text);
  await editor.fill(rules('试行办法', 10, ', unless: filed'));
  await page.getByRole('button', { name: desk.saveDraft }).click();
  await page.getByText(say(desk.lineIs, { line: '4' }), { exact: true }).waitFor();
  await page.getByText('filed → filed', { exact: false }).waitFor();
  expect(await barriersOn(page)).toEqual([]);
  await editor.fill(rules('试行办法', 10));
  await page.getByRole('button', { name: desk.saveDraft }).click();
  await page.waitForURL(/assessments\/rules\/[0-9a-f-]{36}/);
  await page.getByRole('heading', { level: 1, name: '试行办法' }).waitFor();
  await page.getByText('提案立案计分').first().waitFor();
  expect(await barriersOn(page)).toEqual([]);
  return page.url().split('/').at(-1)!;
}

test('a loop is refused in its line; put in force, counted, tried under other rules; the member reads why', async () => {
  await filed(here(), '关于增设路灯的提案');
  const page = await here().arrive('affairs', 'computer');
  const rulesId = await writeRules(page);
  const secretary = await here().arrive('secretary', 'computer');
  await secretary.goto(`${here().address}/desk/assessments/rules/${rulesId}`);
  await secretary.getByRole('heading', { level: 1, name: '试行办法' }).waitFor();
  await doVerb(secretary, verbs['put-in-force'], async (dialog) => {
    await dialog.getByLabel(desk.fields.decidedOn).fill(today());
    await dialog.getByLabel(desk.fields.meeting).fill('第十次主席会议');
  });
  await secretary.getByText('第十次主席会议', { exact: false }).waitFor();
  const year = Number(today().slice(0, 4));
  const { id: yearId } = await done(here(), 'affairs', 'assessments.open-year', { input: { year, rulesId } });
  await done(here(), 'affairs', 'assessments.draft-rules', { input: { text: rules('另一版', 30) } });
  await page.goto(`${here().address}/desk/assessments/years/${yearId}`);
  await page.getByRole('link', { name: '王晓明' }).waitFor();
  await page.getByRole('link', { name: desk.whatIfOpen }).click();
  await page.getByLabel(desk.whatIfChoose).selectOption({ label: '另一版' });
  await page.getByText(say(desk.whatIfChanges, { members: 3, count: 1 })).waitFor();
  await page.getByText('称职 → 优秀').waitFor();
  await page.getByText('提案立案计分 10 → 30').waitFor();
  expect(await barriersOn(page)).toEqual([]);
  await page.getByRole('link', { name: '王晓明' }).first().click();
  await page.getByText('提案立案计分').first().waitFor();
  const phone = await here().arrive('lead', 'phone');
  await phone.goto(`${here().address}/m/my-year/points`);
  await phone.getByText('提案立案计分').first().waitFor();
  await phone.getByText('每次 10 分').first().waitFor();
  await phone.getByText('关于增设路灯的提案', { exact: false }).first().waitFor();
  expect(await barriersOn(phone)).toEqual([]);
});

test('the ranking → turned on only with a reason of ten characters, which the member reads on their own page', async () => {
  const page = await here().arrive('system', 'computer');
  await page.goto(`${here().address}/desk/ranking`);
  await page.getByText(desk.ranking.off).waitFor();
  expect(await barriersOn(page)).toEqual([]);
  await page.getByRole('button', { name: desk.ranking.turnOn }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(desk.ranking.reason).fill('太短');
  const turnOn = dialog.getByRole('button', { name: desk.ranking.turnOn });
  await expect.poll(() => turnOn.getAttribute('aria-disabled')).toBe('true');
  await dialog.getByLabel(desk.ranking.reason).fill('经主席会议研究，本年度试行一次');
  await turnOn.click();
  await page.getByText(desk.ranking.on).waitFor();
  const phone = await here().arrive('lead', 'phone');
  await phone.goto(`${here().address}/m/my-year/points`);
  await phone.getByText(like(member.rankingReason)).waitFor();
  await phone.getByText('经主席会议研究，本年度试行一次', { exact: false }).waitFor();
  expect(await barriersOn(phone)).toEqual([]);
  expect(here().complaints).toEqual([]);
});
