// To the public: hidden by one, released by another, read by anybody, taken back; and what is too long loses nothing.
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { zhCN as publication } from '#instruments/proposals/publication/messages';
import { zhCN as screens } from '../web/desk/screens/publication/messages/index.ts';
import { zhCN as portal } from '../web/portal/messages/index.ts';
import { barriersOn } from './browser.ts';
import { houseForJourneys } from './house.ts';
import { delivered, drafted, type Handled, seen } from './prepare.ts';
import { words } from './words.ts';

const here = houseForJourneys();
const { verbs, states } = publication.publication;
let answered: Handled;
let number: string;

beforeAll(async () => {
  answered = await delivered(here(), '关于给居民王大明门前加装路灯的提案');
  number = (await seen<{ number: string }>(here(), 'officer', `proposals/case?id=${answered.id}`)).number;
});

const confirm = async (page: Page, verb: string, reason?: string) => {
  await page.getByRole('button', { name: verb, exact: true }).click();
  const dialog = page.getByRole('dialog');
  if (reason) await dialog.getByRole('textbox').fill(reason);
  await dialog.getByRole('button', { name: verb, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
};

test('masks by the officer, release by the head, read by anybody, withdrawn: 410', async () => {
  const { address, served, browser } = here();
  const officer = await here().arrive('officer', 'computer');
  await officer.goto(`${address}/desk/publication`);
  await officer.getByRole('tab', { name: screens.shows['to-check'] }).waitFor();
  expect(await barriersOn(officer)).toEqual([]);
  await officer
    .getByRole('tabpanel')
    .getByRole('link', { name: /王大明/ })
    .click();
  await officer.locator('.text-check-masked ins', { hasText: '王某' }).first().waitFor();
  expect(await barriersOn(officer)).toEqual([]);
  await officer.getByRole('button', { name: verbs.clear, exact: true }).click();
  await officer.getByText(states.cleared, { exact: true }).waitFor();

  const head = await here().arrive('head', 'computer');
  await head.goto(`${address}/desk/publication/${answered.id}`);
  await confirm(head, verbs.release);
  await head.getByText(states.published, { exact: true }).first().waitFor();

  const outside = await browser.newContext({ locale: 'zh-CN' });
  const citizen = await outside.newPage();
  const path = `${address}/p/${served.committee.tenantId}/proposals/${number}`;
  await citizen.goto(path);
  await citizen.getByRole('heading', { level: 1, name: '关于给居民王某门前加装路灯的提案' }).waitFor();
  const text = (await citizen.locator('main').textContent()) ?? '';
  expect(text).not.toContain('王大明');
  expect(text).toContain('明年六月底前办成。');
  expect(text).toContain('在办，期限2099年6月30日');
  expect(await barriersOn(citizen)).toEqual([]);
  await citizen.getByRole('link', { name: portal.portal.ways.results }).click();
  await citizen.getByText('明年六月底前办成。').first().waitFor();
  expect(await barriersOn(citizen)).toEqual([]);

  await head.goto(`${address}/desk/publication/${answered.id}`);
  await confirm(head, verbs.withdraw, '数据有误，核实后再公开。');
  await head.getByText(states.withdrawn, { exact: true }).first().waitFor();
  const gone = await citizen.goto(path);
  expect(gone?.status()).toBe(410);
  expect(await citizen.locator('main').textContent()).not.toMatch(/路灯|王某|数据有误/);
  await outside.close();
  expect(here().complaints).toEqual([]);
});

test('fifty thousand characters pasted: it says by how much, and keeps every one of them', async () => {
  const draft = await drafted(here(), '关于路灯的提案');
  const page = await here().arrive('lead', 'phone');
  await page.goto(`${here().address}/m/write/${draft.id}`);
  const field = page.getByLabel(words.writing.fields.situation, { exact: false }).first();
  const long = '长'.repeat(50_000);
  await field.fill(long);
  await page
    .getByText(/超出 30000 字/)
    .first()
    .waitFor();
  expect((await field.inputValue()).length).toBe(50_000);
  await page.reload();
  await expect.poll(async () => (await field.inputValue()).length, { timeout: 8_000 }).toBe(50_000);
  const kept = await seen<{ situation: string }>(here(), 'lead', `proposals/case?id=${draft.id}`);
  expect(kept.situation.length).toBeLessThan(100);
});
