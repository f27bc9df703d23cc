// An information report from a phone to the bulletin and the portal: written, similar shown, edited with changes, checked by
// a second person, signed by a third, sent as a paper, told to its author, made public and taken back.
import { expect, test } from 'vitest';
import type { IssueView, ReportView } from '#instruments/information-reports/contract';
import { zhCN as instrument } from '#instruments/information-reports/messages';
import { readBack } from '#kernel/official-documents';
import { zhCN as forms } from '../web/desk/screens/forms/messages/index.ts';
import { zhCN as desk } from '../web/desk/screens/information-reports/messages/index.ts';
import { zhCN as writing } from '../web/information/messages/index.ts';
import { barriersOn } from './browser.ts';
import { houseForJourneys } from './house.ts';
import { done, seen } from './prepare.ts';
import { say } from './words.ts';

const here = houseForJourneys();
const { verbs, states } = instrument['information-reports'];
const screenshots = process.env.INFORMATION_SHOTS;
const title = '西门农贸市场雨天积水影响经营';
const situation = '西门农贸市场排水沟多处堵塞，雨天积水没过脚面，摊贩只能垫砖经营。联系人电话 13800138000。';
const edited = '西门农贸市场雨天积水，摊贩经营困难';
const text = '近期，西门农贸市场排水沟多处堵塞，雨天积水没过脚面。\n建议住房部门清淤并改造管网。';

let reportId = '';
let issueId = '';

async function look(page: import('playwright-core').Page, shot: string): Promise<void> {
  if (screenshots) await page.screenshot({ path: `${screenshots}/${shot}.png`, fullPage: true });
  expect(await barriersOn(page)).toEqual([]);
}

async function submitted(who: 'second', changes: object): Promise<void> {
  const parts = { causes: '管网老旧。', advice: '建议清淤。', isOneMatter: true };
  await done(here(), who, 'information-reports.submit', {
    ...(await done(here(), who, 'information-reports.draft', { input: { ...parts, ...changes } })),
  });
}

test('a member writes on the phone; what says the same and private details are shown; it is sent', async () => {
  await done(here(), 'lead', 'information-reports.submit', {
    ...(await done(here(), 'lead', 'information-reports.draft', {
      input: { title: '北门市场排水沟堵塞', situation, causes: '失修。', advice: '清淤。', isOneMatter: true },
    })),
  });
  const page = await here().arrive('lead', 'phone');
  await page.goto(`${here().address}/m/information-reports/mine`);
  await page.getByRole('button', { name: writing.start }).click();
  await page.getByLabel(writing.fields.title).fill(title);
  await page.getByLabel(writing.fields.situation).fill(situation);
  await page.getByLabel(writing.fields.causes).fill('市场建成二十年，排水管径小，多年没有清淤。');
  await page.getByRole('button', { name: writing.send, exact: true }).click();
  await page.getByText(instrument.refusals['information-advice-missing']).waitFor();
  await page.getByLabel(writing.fields.advice).fill('建议住房部门清淤并改造管网。');
  await page.getByRole('heading', { name: writing.similar }).waitFor();
  await page.getByText('北门市场排水沟堵塞').waitFor();
  await page.getByText(say(writing.privateFound, { count: 1 })).waitFor();
  await page.getByLabel(writing.fields.oneMatter).check();
  await look(page, 'phone-writing');
  reportId = page.url().split('/').at(-1)!;
  await page.getByRole('button', { name: writing.send, exact: true }).click();
  await page.getByRole('link', { name: title }).waitFor();
  await look(page, 'phone-mine');
});

test('the editor accepts it and edits beside the original; the number that may not be printed is gone', async () => {
  await submitted('second', { title: '老年食堂排队时间长', situation: '中午排队四十分钟。' });
  const page = await here().arrive('editor', 'computer');
  await page.goto(`${here().address}/desk/information-reports`);
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
  await page.getByRole('heading', { name: desk.similar }).waitFor();
  await look(page, 'desk-report');
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog');
  await look(page, 'desk-accept');
  await dialog.getByRole('button', { name: verbs.accept }).click();
  await page.getByRole('button', { name: desk.startSingle, exact: true }).click();
  await page.waitForURL(/tab=issues/);
  await page.getByLabel(desk.issueText).waitFor();
  issueId = new URL(page.url()).searchParams.get('open')!;
  expect(await page.getByLabel(desk.issueText).inputValue()).not.toContain('13800138000');
  await page.getByLabel(desk.issueTitle).fill(edited);
  await page.getByLabel(desk.issueText).fill(text);
  await page.getByLabel(desk.whyChanged).fill('删去电话，压缩文字。');
  await page.getByRole('button', { name: desk.saveText }).click();
  await page.getByRole('heading', { name: edited, level: 1 }).waitFor();
  await look(page, 'desk-editing');
  await page.getByRole('button', { name: verbs['send-to-check'] }).click();
  await page.getByRole('dialog').getByRole('button', { name: verbs['send-to-check'] }).click();
  await page.getByRole('button', { name: verbs.pass }).waitFor();
});

test('a second person checks, a third signs, the editor sends it with its number', async () => {
  const address = `${here().address}/desk/information-reports/issues/${issueId}`;
  const decide = async (who: 'informationHead' | 'secretary', verb: string) => {
    const page = await here().arrive(who, 'computer');
    await page.goto(address);
    await page.getByRole('button', { name: verb, exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: verb, exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    return page;
  };
  await look(await decide('informationHead', verbs.pass), 'desk-checked');
  await decide('secretary', verbs.sign);
  const page = await here().arrive('editor', 'computer');
  await page.goto(address);
  await page.getByRole('button', { name: verbs.send, exact: true }).click();
  await page.getByRole('dialog').getByLabel(desk.receivers).fill('市委办公室\n市政府办公室');
  await look(page, 'desk-send');
  await page.getByRole('dialog').getByRole('button', { name: verbs.send, exact: true }).click();
  await page.getByText('第1期').first().waitFor();
  await look(page, 'desk-sent');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: desk.asPdf }).click();
  const { readFile } = await import('node:fs/promises');
  const read = await readBack(await readFile(await (await download).path()));
  expect(read.text.replaceAll(/\s/g, '')).toContain('第1期');
});

test('the author sees on the phone what was changed and why', async () => {
  const page = await here().arrive('lead', 'phone');
  await page.goto(`${here().address}/m/information-reports/mine/${reportId}`);
  await page.getByRole('heading', { name: writing.printed }).waitFor();
  await page.getByText('删去电话，压缩文字。').waitFor();
  await page.locator('ins').first().waitFor();
  await look(page, 'phone-printed');
  const view = await seen<ReportView>(here(), 'lead', `information-reports/report?id=${reportId}`);
  expect(view).toMatchObject({ state: 'printed', issue: { share: 100 } });
});

test('made public by a second person, it is taken back at once', async () => {
  const page = await here().arrive('informationHead', 'computer');
  await page.goto(`${here().address}/desk/information-reports/issues/${issueId}`);
  const confirm = async (verb: string, reason?: string) => {
    await page.getByRole('button', { name: verb, exact: true }).click();
    const dialog = page.getByRole('dialog');
    if (reason) await dialog.getByLabel(forms.reason).fill(reason);
    await dialog.getByRole('button', { name: verb, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  };
  await confirm(verbs.publish);
  await page.getByText(desk.isPublic).first().waitFor();
  await confirm(verbs['withdraw-issue'], '情况已变化。');
  await page.getByText(desk.isPublic).first().waitFor({ state: 'detached' });
  const { isPublic } = await seen<IssueView>(here(), 'editor', `information-reports/issue?id=${issueId}`);
  expect(isPublic).toBe(false);
});

test('the lists hold what was done, on a narrow screen too; a unit writes from its desk; nothing was complained of', async () => {
  const page = await here().arrive('editor', 'computer');
  await page.goto(`${here().address}/desk/information-reports?tab=issues&show=sent`);
  await page.getByRole('link', { name: edited }).waitFor();
  await page.goto(`${here().address}/desk/information-reports?show=all`);
  await page.getByText('老年食堂排队时间长').waitFor();
  await look(page, 'desk-all');
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${here().address}/desk/information-reports/issues/${issueId}`);
  await page.getByRole('heading', { name: edited, level: 1 }).waitFor();
  await look(page, 'desk-narrow');
  const unit = await here().arrive('contact', 'computer');
  await unit.goto(`${here().address}/desk/information-reports/mine`);
  await unit.getByRole('button', { name: writing.start }).waitFor();
  await look(unit, 'desk-unit');
  expect(states.printed).toBe('已采用');
  expect(here().complaints).toEqual([]);
});
