// A hall: its screen shows a code, a member scans it, a photograph of it is refused, the desk marks one, a phone without a
// network sends later, and the screen counts them all.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { SheetsView, SignInDesk } from '#instruments/activities/contract';
import { zhCN as activities } from '#instruments/activities/messages';
import { hallCodeAt, slotAt } from '../instruments/activities/sign-in/code/hall-code.ts';
import { type Photographed, photograph, writeOn } from '../instruments/activities/sign-in/paper/testing/draw-sheet.ts';
import { zhCN as hall } from '../web/desk/screens/hall/messages/index.ts';
import { zhCN as phone } from '../web/member/screens/activity-sign-in/messages/index.ts';
import { barriersOn } from './browser.ts';
import { houseForJourneys } from './house.ts';
import { picturesOf } from './pages/printed-sheet.ts';
import { done, seen } from './prepare.ts';
import { like, say } from './words.ts';

const here = houseForJourneys();
const screenshots = process.env.SIGN_IN_SHOTS;
const minutes = (count: number) => new Date(Date.now() + count * 60_000);
let id = '';
let printed: Buffer | undefined;
/** Turned by some twenty degrees, the far edge shorter than the near one. */
const tilted: Photographed['corners'] = [
  [0.33, 0.05],
  [0.93, 0.27],
  [0.7, 0.96],
  [0.06, 0.72],
];

async function look(page: Page, name: string): Promise<void> {
  if (screenshots) await page.screenshot({ path: `${screenshots}/${name}.png` });
  expect(await barriersOn(page)).toEqual([]);
}
/** The code that stood on the screen so many seconds ago. */
function codeOf(secondsAgo: number): string {
  const { tenantId } = here().served.committee;
  return hallCodeAt({ tenantId, caseId: id }, slotAt(new Date(Date.now() - secondsAgo * 1000))).token;
}
const deskSeen = () => seen<SignInDesk>(here(), 'affairs', `activities/sign-in-desk?id=${id}`);
const hallPage = () => here().arriveAgain('affairs', 'computer');

test('the organiser calls people together', async () => {
  const { lead, second, third, council } = here().served.committee.people;
  const input = {
    ...{ title: '九届五次会议第二次全体会议', kind: 'plenary', place: '青川会堂', lateAfterMinutes: 10 },
    ...{ startsAt: minutes(10).toISOString(), endsAt: minutes(130).toISOString() },
    calls: { personIds: [lead, second, third, council] },
  };
  const drafted = await done(here(), 'affairs', 'activities.draft', { input });
  ({ id } = await done(here(), 'affairs', 'activities.announce', drafted));
});

let screen: Page;
test('the hall shows its code, and a member who scans it is in', async () => {
  screen = await hallPage();
  await screen.goto(`${here().address}/desk/activities/${id}/hall`);
  await screen.locator('.hall-code svg path').waitFor();
  await screen.getByText(say(hall.ofCalled, { count: 4 })).waitFor();
  await look(screen, 'hall');
  const token = await screen.locator('.hall-code').getAttribute('data-token');
  const member = await here().arrive('lead', 'phone');
  await member.goto(`${here().address}/m/sign-in#${token}`);
  await member.getByText(like(phone.done)).waitFor();
  await look(member, 'phone-done');
});

test('a photograph sent on, and a code for another person, are refused in words', async () => {
  const member = await here().arrive('second', 'phone');
  await member.goto(`${here().address}/m/sign-in#${codeOf(90)}`);
  await member
    .getByRole('alert')
    .getByText(say(activities.refusals['sign-in-code-expired'], { seconds: 30 }))
    .waitFor();
  await look(member, 'phone-refused');
  const caller = await here().ask('second');
  const input = { token: codeOf(0), personId: here().served.committee.people.lead };
  const answer = await caller.post('/api/activities/sign-in', { id, input });
  expect(answer.json()).toMatchObject({ code: 'sign-in-of-another-person' });
});

test('at the desk: two letters and Enter mark her, Ctrl+Z takes it back, and again', async () => {
  const desk = await here().arrive('affairs', 'computer');
  await desk.goto(`${here().address}/desk/activities/${id}/sign-in`);
  const field = desk.getByLabel(hall.find);
  await field.fill('se');
  await desk.locator('.desk-sign-in-row[data-next]').getByText('李青').waitFor();
  await look(desk, 'desk');
  await field.press('Enter');
  await desk.getByText(say(hall.said.marked, { name: '李青' })).waitFor();
  await field.press('Control+z');
  await desk.getByText(say(hall.said.undone, { name: '李青' })).waitFor();
  await field.fill('se');
  await desk.locator('.desk-sign-in-row[data-next]').getByText('李青').waitFor();
  await field.press('Enter');
  await desk.getByText(say(hall.said.marked, { name: '李青' })).waitFor();
});

test('a phone without a network keeps what it scanned and sends it when the network is back', async () => {
  const member = await here().arrive('third', 'phone');
  await member.goto(`${here().address}/m/sign-in`);
  await member.getByRole('heading', { name: '九届五次会议第二次全体会议' }).waitFor();
  await member.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await member.context().setOffline(true);
  const scannedBefore = codeOf(120);
  await member.evaluate((token) => {
    window.location.hash = token;
  }, scannedBefore);
  await member.getByText(phone.held).waitFor();
  await look(member, 'phone-held');
  expect((await deskSeen()).lines?.find(({ name }) => name === '赵远')?.attendance).toBe('open');
  await member.context().setOffline(false);
  const third = async () => (await deskSeen()).lines?.find(({ name }) => name === '赵远');
  await expect.poll(async () => (await third())?.attendance, { timeout: 20_000 }).toBe('present');
  expect((await third())?.late).not.toBeNull();
});

test('the officer who saw him confirms it; the hall counts three and the quorum', async () => {
  const desk = await here().arrive('affairs', 'computer');
  await desk.goto(`${here().address}/desk/activities/${id}/sign-in`);
  await desk.getByRole('heading', { name: say(hall.lateTitle, { count: 1 }) }).waitFor();
  await look(desk, 'desk-late');
  await desk.getByRole('button', { name: hall.keep, exact: true }).click();
  await desk.getByRole('heading', { name: say(hall.lateTitle, { count: 1 }) }).waitFor({ state: 'detached' });
  await screen.getByText(say(hall.quorumMet, { needed: 3, attended: 3 })).waitFor();
  await look(screen, 'hall-quorum');
});

test('paper: sheets are made and offered to print', async () => {
  const desk = await here().arrive('affairs', 'computer');
  await desk.getByRole('button', { name: hall.sheets }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByRole('button', { name: hall.makeSheets }).click();
  await dialog.getByRole('link', { name: hall.downloadSheets }).waitFor();
  await look(desk, 'desk-sheets');
  const caller = await here().ask('affairs');
  const pdf = await caller.get(`/api/activities/sheets.pdf?id=${id}`);
  expect(pdf.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  [printed] = await picturesOf(await here().browser.newPage(), pdf.rawPayload);
});

test('paper: the sheet as it was printed, ticked by one and photographed badly, puts that one on the list', async () => {
  const { sheets } = await seen<SheetsView>(here(), 'affairs', `activities/sheets?id=${id}`);
  const place = sheets[0]!.lines.findIndex(({ name }) => name === '孙立');
  const ticked = await writeOn(printed!, { [place]: 'tick' });
  const buffer = await photograph(ticked, { size: [1500, 1500], corners: tilted, blur: 1.2, noise: 14, degrees: 180 });
  const desk = await here().arrive('affairs', 'computer');
  const dialog = desk.getByRole('dialog');
  await dialog.locator('input[type=file]').setInputFiles({ name: 'IMG_3.jpg', mimeType: 'image/jpeg', buffer });
  await dialog.getByRole('heading', { name: say(hall.readTitle, { number: 1, of: 1 }) }).waitFor();
  expect(await dialog.getByRole('checkbox', { name: '孙立' }).isChecked()).toBe(true);
  await look(desk, 'desk-read-sheet');
  await dialog.getByRole('button', { name: say(hall.take, { count: 1 }) }).click();
  const fourth = async () => (await deskSeen()).lines?.find(({ name }) => name === '孙立');
  await expect.poll(async () => (await fourth())?.attendance).toBe('present');
});

test('no page complained on the whole way', () => {
  expect(here().complaints).toEqual([]);
});
