// From the desk to the reading room: news is written with a photograph, checked, released by a second person, read by a citizen
// whose browser runs no script; a studio is shown; every kind of page is free of barriers in usual and large print.

import type { BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { zhCN as news } from '#instruments/news/messages';
import { zhCN as desk } from '../web/desk/screens/news/messages/index.ts';
import { zhCN as mine } from '../web/member/screens/places/messages/index.ts';
import { zhCN as words } from '../web/portal/messages/index.ts';
import { barriersOn } from './browser.ts';
import { houseForJourneys } from './house.ts';
import { done, filed } from './prepare.ts';

const here = houseForJourneys();
const { verbs, states } = news.news;
const { portal } = words;
const screenshots = process.env.PORTAL_SHOTS;
const title = '玉兰社区协商议事会';
const text = '市政协在玉兰社区举行协商议事会，讨论错时停车，咨询电话13800138000。';
const day = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });

let plain: BrowserContext;
let citizen: Page;
const base = () => `${here().address}/p/${here().served.committee.tenantId}`;

beforeAll(async () => {
  plain = await here().browser.newContext({
    locale: 'zh-CN',
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  plain.setDefaultTimeout(15_000);
  citizen = await plain.newPage();
});
afterAll(() => plain?.close());

async function shot(page: Page, name: string): Promise<void> {
  if (screenshots) await page.screenshot({ path: `${screenshots}/${name}.png`, fullPage: true });
}
async function look(page: Page, name: string): Promise<void> {
  await shot(page, name);
  expect([name, await barriersOn(page)]).toEqual([name, []]);
}
async function confirm(page: Page, verb: string, reason?: string): Promise<void> {
  await page.getByRole('button', { name: verb, exact: true }).click();
  const dialog = page.getByRole('dialog');
  if (reason) await dialog.getByRole('textbox').fill(reason);
  await dialog.getByRole('button', { name: verb, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

let newsPath = '';

test('the office writes news with a photograph and hands it in once the photograph has words', async () => {
  const page = await here().arrive('affairs', 'computer');
  await page.goto(`${here().address}/desk/news`);
  await page.getByText(desk.empty).waitFor();
  await look(page, 'desk-news-empty');
  await page.getByRole('button', { name: verbs['draft-news'] }).click();
  await page.getByRole('dialog').getByLabel(desk.fields.title).fill(title);
  await page.getByRole('dialog').getByRole('button', { name: desk.begin }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  newsPath = new URL(page.url()).pathname;
  await page.getByRole('button', { name: verbs['save-news'], exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(desk.fields.text).fill(text);
  const buffer = await sharp({ create: { width: 640, height: 400, channels: 3, background: '#c8b8a0' } })
    .jpeg()
    .toBuffer();
  await dialog.locator('input[type=file]').setInputFiles({ name: '会场.jpg', mimeType: 'image/jpeg', buffer });
  await dialog.getByLabel(desk.fields.alt).fill('人们在会议室里围坐讨论。');
  await look(page, 'desk-news-edit');
  await dialog.getByRole('button', { name: desk.save, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await confirm(page, verbs['hand-in-news']);
  await page.getByText(states['to-check'], { exact: true }).first().waitFor();
});

test('one checks, another releases', async () => {
  const officer = await here().arrive('officer', 'computer');
  await officer.goto(`${here().address}${newsPath}`);
  await officer.locator('.text-check-masked ins', { hasText: '电话略' }).waitFor();
  await look(officer, 'desk-news-check');
  await confirm(officer, verbs['clear-news']);
  await officer.getByText(states.cleared, { exact: true }).first().waitFor();
  const secretary = await here().arrive('secretary', 'computer');
  await secretary.goto(`${here().address}${newsPath}`);
  await confirm(secretary, verbs['release-news']);
  await secretary.getByText(states.published, { exact: true }).first().waitFor();
  await secretary.goto(`${here().address}/desk/news`);
  await secretary.getByRole('link', { name: title }).waitFor();
  await look(secretary, 'desk-news');
});

test('a citizen without script reads it, looks at the picture, finds it, and goes back by the trail', async () => {
  await citizen.goto(`${base()}/`);
  await citizen.getByRole('link', { name: title }).click();
  await citizen.getByRole('heading', { level: 1, name: title }).waitFor();
  const main = (await citizen.locator('main').textContent()) ?? '';
  expect(main).toContain('（电话略）');
  expect(main).not.toContain('13800138000');
  const picture = citizen.getByRole('img', { name: '人们在会议室里围坐讨论。' });
  await picture.scrollIntoViewIfNeeded();
  const source = await picture.getAttribute('src');
  const photo = await plain.request.get(`${here().address}${source}`);
  expect([photo.status(), photo.headers()['content-type']]).toEqual([200, 'image/jpeg']);
  await shot(citizen, 'news-390');
  await citizen.getByRole('navigation', { name: portal.trail }).getByRole('link', { name: portal.ways.news }).click();
  await citizen.getByRole('link', { name: title }).waitFor();
  await citizen.getByLabel(portal.display).getByRole('link', { name: portal.largeSize }).click();
  await citizen.getByRole('link', { name: portal.ways.search, exact: true }).click();
  await citizen.getByLabel(portal.search.label).fill('错时停车');
  await citizen.getByRole('button', { name: portal.search.do }).click();
  await citizen.getByRole('link', { name: title }).waitFor();
  expect(citizen.url()).toContain('size=large');
  await shot(citizen, 'search-large-390');
});

test('a studio and its duty days are shown; whoever is on duty stands there unnamed until they agree', async () => {
  const { people, sectorId } = here().served.committee;
  const about = { title: '文昌委员工作室', kind: 'studio', address: '文昌路 8 号', openingHours: '周二上午' };
  const { id } = await done(here(), 'affairs', 'places.plan-place', {
    input: { ...about, sectorIds: [sectorId], keeperId: people.lead },
  });
  const opened = await done(here(), 'affairs', 'places.open-place', { id, version: 1 });
  const rota = { weekdays: [1, 2, 3, 4, 5, 6, 7], startsAt: '09:00', endsAt: '11:30', onHoliday: 'move' };
  const input = { ...rota, personIds: [people.lead], fromOn: day(1), untilOn: day(9) };
  const planned = await done(here(), 'affairs', 'places.plan-rota', { id, version: opened.version, input });
  await done(here(), 'affairs', 'places.show-on-portal', { id, version: planned.version });
  await citizen.goto(`${base()}/places`);
  await citizen.getByRole('link', { name: about.title }).click();
  await citizen.getByRole('cell', { name: portal.places.unnamed }).first().waitFor();
  expect(await citizen.locator('main').textContent()).not.toContain('王晓明');
  await shot(citizen, 'place-390');
  const phone = await here().arrive('lead', 'phone');
  await phone.goto(`${here().address}/m/places`);
  const consent = phone.getByRole('checkbox', { name: mine.nameMe.replace('{place}', about.title) });
  // It is ticked when the server has kept it.
  await consent.click();
  await expect.poll(() => consent.isChecked()).toBe(true);
  await look(phone, 'phone-naming');
  await expect.poll(async () => (await (await plain.request.get(citizen.url())).text()).includes('王晓明')).toBe(true);
});

test('every kind of page is free of barriers in usual and large print, in both languages, wide and narrow', async () => {
  const { caseId } = { caseId: (await filed(here(), '关于增设无障碍坡道的提案')).id };
  await done(here(), 'officer', 'publication.publish-list', { input: { caseIds: [caseId] } });
  const page = await here().browser.newPage({ locale: 'zh-CN', viewport: { width: 1280, height: 860 } });
  const paths = [
    '/',
    '/proposals',
    '/results',
    '/bulletins',
    '/news',
    '/news/none',
    '/places',
    '/places/1',
    '/topics',
    '/data/',
  ];
  for (const path of [...paths, '/search?words=停车']) {
    await page.goto(`${base()}${path}`);
    await look(page, `wide${path.replaceAll(/[/?=]/g, '-')}`);
    const address = page.url();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${address}${address.includes('?') ? '&' : '?'}size=large&lang=en`);
    await look(page, `large${path.replaceAll(/[/?=]/g, '-')}`);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect([path, overflow <= 0]).toEqual([path, true]);
    await page.setViewportSize({ width: 1280, height: 860 });
  }
  await page.goto(`${base()}/`);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
  await page.keyboard.press('Enter');
  expect(page.url()).toContain('#page');
  if (screenshots) await page.pdf({ path: `${screenshots}/front.pdf`, format: 'A4' });
  await page.close();
});

test('withdrawn: gone from page, list, search and feed in the next look', async () => {
  const secretary = await here().arrive('secretary', 'computer');
  await secretary.goto(`${here().address}${newsPath}`);
  await confirm(secretary, verbs['withdraw-news'], '时间有误。');
  await secretary.getByText(states.withdrawn, { exact: true }).first().waitFor();
  const year = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' }).slice(0, 4);
  expect((await citizen.goto(`${base()}/news/${year}-1`))?.status()).toBe(410);
  for (const path of ['/', '/news', '/search?words=错时停车', '/feed.xml', '/rss.xml'])
    expect([path, (await (await plain.request.get(`${base()}${path}`)).text()).includes('玉兰')]).toEqual([
      path,
      false,
    ]);
  expect(here().complaints).toEqual([]);
});
