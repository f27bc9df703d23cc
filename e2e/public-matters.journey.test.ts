// A citizen's matter from the poster's code to the unit's answer and back: the phone has no account, the code is on the receipt,
// a unit answers, an officer clears, and the citizen reads it and says whether they are satisfied.
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { zhCN as matters } from '#instruments/public-matters/messages';
import { zhCN as undertakings } from '#kernel/undertakings/messages';
import { zhCN as desk } from '../web/desk/screens/public-matters/messages/index.ts';
import { zhPoints as door } from '../web/portal/messages/points-zh-CN.ts';
import { barriersOn, takeDevice } from './browser.ts';
import { houseForJourneys } from './house.ts';
import { done, seen } from './prepare.ts';
import { readPoster } from './read-poster.ts';
import { like } from './words.ts';

const here = houseForJourneys();
const { verbs, states, responses } = matters['public-matters'];
const unitVerbs = undertakings.undertakings.verbs;
const screenshots = process.env.POINTS_SHOTS;
const said = '桂花街路口的红绿灯坏了一周，孩子放学过马路很危险。联系人电话13800138000。';
const answer = '交通局已于昨天更换信号灯控制器，并安排专人巡查。谢谢您的提醒。';

let pointId = '';
let formAddress = '';
let code = '';
let matterId = '';
const contexts: BrowserContext[] = [];
afterAll(async () => {
  for (const context of contexts) await context.close();
});

async function look(page: Page, shot: string): Promise<void> {
  if (screenshots) await page.screenshot({ path: `${screenshots}/${shot}.png`, fullPage: true });
  expect(await barriersOn(page)).toEqual([]);
}

async function citizen(options: { javaScriptEnabled?: boolean } = {}): Promise<Page> {
  const context =
    options.javaScriptEnabled === false
      ? await here().browser.newContext({ ...options, viewport: { width: 390, height: 844 }, locale: 'zh-CN' })
      : await takeDevice(here().browser, 'phone');
  contexts.push(context);
  const page = await context.newPage();
  page.on('pageerror', (error) => here().complaints.push(`citizen: ${error.message}`));
  page.on('console', (line) => {
    const isRefusal = /status of 4\d\d/.test(line.text());
    if (line.type() === 'error' && !isRefusal) here().complaints.push(`citizen: ${line.text()}`);
  });
  return page;
}

test('the office registers a point, opens it and prints its poster, whose code leads to the form', async () => {
  const page = await here().arrive('editor', 'computer');
  await page.goto(`${here().address}/desk/public-matters?tab=points`);
  await page.getByRole('button', { name: verbs['register-point'] }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(desk.fields.title, { exact: true }).fill('文昌社区直报点');
  await dialog.getByLabel(like(desk.fields.address)).fill('文昌路 8 号');
  await look(page, 'desk-new-point');
  await dialog.getByRole('button', { name: desk.save }).click();
  await page.getByRole('heading', { name: '文昌社区直报点', level: 1 }).waitFor();
  pointId = page.url().split('/').at(-1)!;
  const { lead } = here().served.committee.people;
  const input = {
    title: '文昌社区直报点',
    kind: 'community',
    address: '文昌路 8 号',
    openHours: '周一至周五',
    inChargeIds: [lead],
  };
  await done(here(), 'editor', 'public-matters.save-point', { id: pointId, version: 1, input });
  await page.reload();
  await page.getByRole('button', { name: verbs['open-point'] }).click();
  await page.getByRole('dialog').getByRole('button', { name: verbs['open-point'] }).click();
  await page
    .getByText(like(`{kind}${states['in-service']}`))
    .first()
    .waitFor();
  await page.getByRole('link', { name: desk.poster }).waitFor();
  await look(page, 'desk-point');
  const host = here().address.replace(/^http:\/\//, '');
  const caller = await here().ask('editor');
  const paper = await caller.get(`/api/public-matters/poster.pdf?id=${pointId}`, { host });
  expect(paper.statusCode).toBe(200);
  const poster = await readPoster(paper.rawPayload);
  expect(poster.text).toContain('青川市政协');
  expect(poster.isCodeOfAddress).toBe(true);
  formAddress = poster.address;
  expect(formAddress).toContain(`/p/${here().served.committee.tenantId}/points/`);
});

test('a citizen scans it, writes what happened on a phone without an account, and gets a code', async () => {
  const page = await citizen();
  await page.goto(formAddress);
  await page.getByRole('heading', { name: door.form.title }).waitFor();
  await look(page, 'phone-form');
  await page.getByRole('button', { name: door.form.send }).click();
  await page.getByRole('alert').getByText(door.form.problems.missing).first().waitFor();
  await look(page, 'phone-form-missing');
  await page.getByLabel(like(door.form.fields.text)).fill(said);
  await page.getByLabel(like(door.form.fields.place)).fill('桂花街与文昌路路口');
  await page.getByLabel(matters['public-matters'].since['this-week']).check();
  await page.getByLabel(like(door.form.fields.wish)).fill('请尽快修好。');
  await page.getByLabel(like(door.form.fields.name)).fill('张小平');
  await page.getByLabel(like(door.form.fields.phone)).fill('138-0013-8000');
  await page.getByRole('button', { name: door.form.send }).click();
  await page.getByRole('heading', { name: door.sent.title }).waitFor();
  code = (await page.locator('.code strong').textContent())!;
  await look(page, 'phone-receipt');
});

test('without script it works all the same, from another phone; an image that is a zip is refused, the words kept', async () => {
  const page = await citizen({ javaScriptEnabled: false });
  await page.goto(formAddress);
  await page.getByLabel(like(door.form.fields.text)).fill('文昌公园的公厕门坏了，老人很不方便。');
  await page.getByLabel(like(door.form.fields.place)).fill('文昌公园');
  const zip = { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('504b0304'.padEnd(200, '0'), 'hex') };
  await page.getByLabel(like(door.form.fields.photo)).setInputFiles(zip);
  await page.getByRole('button', { name: door.form.send }).click();
  await page.getByText(door.form.notSent).waitFor();
  await expect.poll(() => page.getByLabel(like(door.form.fields.place)).inputValue()).toBe('文昌公园');
  await page.getByRole('button', { name: door.form.send }).waitFor();
});

test('the desk is told what the text holds, takes it in and passes it to the unit, which reads it masked', async () => {
  const page = await here().arrive('editor', 'computer');
  await page.goto(`${here().address}/desk/public-matters`);
  await look(page, 'desk-matters');
  await page.getByRole('link', { name: /桂花街路口的红绿灯坏了一周/ }).click();
  await page.getByText(like(desk.found)).waitFor();
  matterId = page.url().split('/').at(-1)!;
  await page.getByRole('button', { name: verbs['take-in'] }).click();
  await page.getByRole('dialog').getByLabel(desk.fields.matterTitle).fill('修复桂花街路口红绿灯');
  await page.getByRole('dialog').getByRole('button', { name: verbs['take-in'] }).click();
  await page.getByRole('heading', { name: '修复桂花街路口红绿灯', level: 1 }).waitFor();
  await look(page, 'desk-matter');
  const { units } = here().served.committee;
  const { version } = await seen<{ version: number }>(here(), 'editor', `public-matters/matter?id=${matterId}`);
  await page.getByRole('button', { name: verbs['transfer-to-unit'] }).click();
  await look(page, 'desk-transfer');
  const input = { unitId: units.housing, note: '请核实后答复。', workingDays: 10 };
  await done(here(), 'editor', 'public-matters.transfer-to-unit', { id: matterId, version, input });
  const unit = await here().arrive('contact', 'computer');
  await unit.goto(`${here().address}/desk/public-matters/matters/${matterId}`);
  await unit.getByRole('button', { name: unitVerbs['sign-for'] }).waitFor();
  expect(await unit.locator('body').textContent()).not.toContain('13800138000');
  await look(unit, 'unit-matter');
  await unit.getByRole('button', { name: unitVerbs['sign-for'] }).click();
  await unit.getByRole('dialog').getByRole('button', { name: unitVerbs['sign-for'] }).click();
  await unit.getByText(undertakings.undertakings.states.handling).first().waitFor();
});

test('the drafter answers on the unit’s desk, the leader signs, the officer checks and clears', async () => {
  const drafter = await here().arrive('drafter', 'computer');
  await drafter.goto(`${here().address}/desk/public-matters/matters/${matterId}`);
  await drafter.getByRole('button', { name: unitVerbs['save-reply'] }).click();
  const dialog = drafter.getByRole('dialog');
  await dialog.getByLabel(desk.fields.reply).fill('经查控制器故障，已更换，专人巡查。');
  await dialog.getByLabel(desk.fields.class).selectOption('A');
  await look(drafter, 'unit-reply');
  await dialog.getByRole('button', { name: unitVerbs['save-reply'] }).click();
  await dialog.waitFor({ state: 'detached' });
  await drafter.getByRole('button', { name: unitVerbs['submit-reply'] }).click();
  await drafter.getByRole('dialog').getByRole('button', { name: unitVerbs['submit-reply'] }).click();
  await drafter.getByText(undertakings.undertakings.states['signing-off']).first().waitFor();
  const { version, undertakings: given } = await seen<{ version: number; undertakings: { id: string }[] }>(
    here(),
    'leader',
    `public-matters/matter?id=${matterId}`,
  );
  const sign = { id: given[0]!.id, version, input: { documentNumber: '青住函〔2026〕7号', isSealed: true } };
  const signed = await done(here(), 'leader', 'undertakings.sign-off', sign);
  await done(here(), 'editor', 'undertakings.deliver', { id: given[0]!.id, version: signed.version });
  const page = await here().arrive('editor', 'computer');
  await page.goto(`${here().address}/desk/public-matters/matters/${matterId}`);
  await page.getByRole('button', { name: verbs['clear-answer'] }).click();
  const clearing = page.getByRole('dialog');
  await clearing.getByLabel(desk.answer).fill(answer);
  await look(page, 'desk-clear');
  await clearing.getByRole('button', { name: verbs['clear-answer'] }).click();
  await page.getByText(states.answered).first().waitFor();
});

test('a wrong code says nothing; under the right one the citizen reads the answer and is satisfied', async () => {
  const page = await citizen();
  await page.goto(`${here().address}/p/${here().served.committee.tenantId}/track`);
  await page.getByLabel(door.track.label).fill(`${code.slice(0, -1)}${code.at(-1) === '0' ? '1' : '0'}`);
  await page.getByRole('button', { name: door.track.do }).click();
  await page.getByRole('alert').waitFor();
  await look(page, 'phone-track-wrong');
  await page.getByLabel(door.track.label).fill(code.toLowerCase().replaceAll('-', ' '));
  await page.getByRole('button', { name: door.track.do }).click();
  await page.getByText(answer).waitFor();
  await page.getByText(door.track.states.answered).waitFor();
  await look(page, 'phone-answer');
  await page.getByLabel(responses.satisfied, { exact: true }).check();
  await page.getByLabel(like(door.track.respond.words)).fill('谢谢，办得快。');
  await page.getByRole('button', { name: door.track.respond.send }).click();
  await page.getByText(door.track.respond.done).waitFor();
  await page.getByText(door.track.states.settled).waitFor();
  await look(page, 'phone-settled');
  const head = await here().arrive('informationHead', 'computer');
  await head.goto(`${here().address}/desk/public-matters/matters/${matterId}`);
  await head.getByText('谢谢，办得快。').waitFor();
});

test('who looks the sender up says why, and the auditors read it', async () => {
  const page = await here().arrive('editor', 'computer');
  await page.goto(`${here().address}/desk/public-matters/matters/${matterId}`);
  expect(await page.locator('body').textContent()).not.toContain('138-0013-8000');
  await page.getByRole('button', { name: verbs['look-up-sender'] }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(desk.fields.lookUpReason).fill('回访当事人');
  await dialog.getByRole('button', { name: verbs['look-up-sender'] }).click();
  await dialog.getByText('138-0013-8000').waitFor();
  const head = await here().arrive('informationHead', 'computer');
  await head.goto(`${here().address}/desk/public-matters/look-ups`);
  await head.getByText('回访当事人').first().waitFor();
  await look(head, 'desk-look-ups');
});

test('no page complained on the whole way', () => {
  expect(here().complaints).toEqual([]);
});
