// From a studio's plate to a proposal: opened at the desk, duty confirmed and a visit recorded on the phone, what was raised
// becomes a draft and a clue; beside it a contact is noted that only the two can read.
import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import { zhCN as liaison } from '#instruments/liaison/messages';
import type { MatterView, PlaceView } from '#instruments/places/contract';
import { zhCN as places } from '#instruments/places/messages';
import { insertBehindWall } from '#kernel/testing';
import { zhCN as deskLiaison } from '../web/desk/screens/liaison/messages/index.ts';
import { zhCN as desk } from '../web/desk/screens/places/messages/index.ts';
import { zhCN as phone } from '../web/member/screens/places/messages/index.ts';
import { barriersOn } from './browser.ts';
import { houseForJourneys } from './house.ts';
import { done, seen } from './prepare.ts';

const here = houseForJourneys();
const { verbs, states } = places.places;
const screenshots = process.env.PLACES_SHOTS;
const day = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
const name = '文昌委员工作室';
const raised = '老旧小区加装电梯';

let placeId = '';
let pairId = '';
const matterIds: string[] = [];

async function look(page: import('playwright-core').Page, shot: string): Promise<void> {
  if (screenshots) await page.screenshot({ path: `${screenshots}/${shot}.png`, fullPage: true });
  expect(await barriersOn(page)).toEqual([]);
}

test('the office enters a studio and opens it once it has whom it serves', async () => {
  const page = await here().arrive('affairs', 'computer');
  await page.goto(`${here().address}/desk/places`);
  await page.getByRole('button', { name: verbs['plan-place'] }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(desk.fields.title).fill(name);
  await dialog.getByLabel(desk.fields.address).fill('文昌路 8 号');
  await look(page, 'desk-new-place');
  await dialog.getByRole('button', { name: desk.save }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
  placeId = page.url().split('/').at(-1)!;
  const { lead } = here().served.committee.people;
  const view = await seen<PlaceView>(here(), 'affairs', `places/place?id=${placeId}`);
  const { title, kind, address } = view;
  const sectorIds = [here().served.committee.sectorId];
  const input = { title, kind, address, sectorIds, keeperId: lead, plateNumber: '青政协 001', township: '城关街道' };
  await done(here(), 'affairs', 'places.save-place', { id: placeId, version: view.version, input });
  await page.reload();
  await page.getByRole('button', { name: verbs['open-place'] }).click();
  await page.getByRole('dialog').getByRole('button', { name: verbs['open-place'] }).click();
  await page.getByText(`${places.places.kinds.studio} · ${states.open}`).waitFor();
});

test('the rota stands; the duty of today is confirmed on the phone', async () => {
  const { tenantId, people } = here().served.committee;
  const rota = { weekdays: [1, 2, 3, 4, 5, 6, 7], startsAt: '09:00', endsAt: '11:30', onHoliday: 'move' };
  const input = { ...rota, personIds: [people.lead, people.second], fromOn: day(1), untilOn: day(10) };
  await done(here(), 'affairs', 'places.plan-rota', { id: placeId, input });
  // Whatever the calendar says of the day this test runs on, somebody is on duty.
  const own = { tenant_id: tenantId, id: v7(), case_id: placeId, person_id: people.lead, on_day: day(0) };
  await insertBehindWall(here().served.database, tenantId, async (insert) => {
    await insert('place_duty', { ...own, starts_at: '14:00', ends_at: '16:00' });
  });
  const page = await here().arrive('lead', 'phone');
  await page.goto(`${here().address}/m/places`);
  await page.getByRole('button', { name: verbs['confirm-duty'] }).first().waitFor();
  await look(page, 'phone-places');
  await page.getByRole('button', { name: verbs['confirm-duty'] }).first().click();
  await page.getByText(phone.confirmed.replace('{hours}', '2')).waitFor();
  const computer = await here().arrive('affairs', 'computer');
  await computer.goto(`${here().address}/desk/places/places/${placeId}`);
  await computer.getByText(desk.confirmed.replace('{hours}', '2')).first().waitFor();
  await look(computer, 'desk-place');
});

test('an exchange is asked for on one phone and agreed on the other', async () => {
  const page = await here().arrive('lead', 'phone');
  await page.goto(`${here().address}/m/places`);
  await page.getByRole('button', { name: verbs['ask-swap'] }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(phone.colleague).selectOption({ label: '李青' });
  await look(page, 'phone-swap');
  await dialog.getByRole('button', { name: phone.sendSwap }).click();
  await dialog.waitFor({ state: 'detached' });
  const other = await here().arrive('second', 'phone');
  await other.goto(`${here().address}/m/places`);
  await other.getByRole('button', { name: phone.agree, exact: true }).click();
  await other.getByRole('heading', { name: phone.swaps }).waitFor({ state: 'detached' });
});

test('a visit is recorded with what was raised, which becomes a draft of the member', async () => {
  const page = await here().arrive('lead', 'phone');
  await page.goto(`${here().address}/m/places`);
  await page.getByRole('link', { name: phone.recordAt.replace('{place}', name) }).click();
  await page.getByLabel(phone.raised).fill('三号楼老人多，上下楼难。');
  await page.getByLabel(phone.matterTitle).fill(raised);
  await page.getByLabel(phone.matterText).fill('希望建立一个窗口受理加装电梯的申请。');
  await page.getByLabel(phone.phone).fill('138-0000-0003');
  await look(page, 'phone-visit');
  await page.getByRole('button', { name: phone.save }).click();
  await page.getByRole('link', { name: raised }).click();
  await page.getByRole('heading', { name: raised, level: 1 }).waitFor();
  matterIds.push(page.url().split('/').at(-1)!);
  await look(page, 'phone-matter');
  await page.getByRole('button', { name: verbs['turn-into-proposal'] }).click();
  await page.waitForURL(/\/m\/write\/[0-9a-f-]{36}/);
  await page.goto(`${here().address}/m/places/matters/${matterIds[0]}`);
  await page.getByRole('heading', { name: phone.became }).waitFor();
  await page.getByText(states['in-proposal']).waitFor();
  const view = await seen<MatterView>(here(), 'lead', `places/matter?id=${matterIds[0]}`);
  expect(view.grown).toMatchObject([{ kind: 'proposal', title: raised, state: 'draft' }]);
});

test('another matter is sent as a topic clue; sent once more it is refused', async () => {
  const input = { title: '社区诊所药品不全', text: '慢性病常用药经常缺货。', raisedOn: day(0), placeId };
  const { id } = await done(here(), 'lead', 'places.record-matter', { input });
  const page = await here().arrive('lead', 'phone');
  await page.goto(`${here().address}/m/places/matters/${id}`);
  await page.getByRole('button', { name: verbs['turn-into-clue'] }).click();
  await page.getByText(phone.clueOnItsWay).waitFor();
  const caller = await here().ask('lead');
  const again = await caller.post('/api/places/turn-into-clue', { id, version: 2, input: {} });
  expect(again.json()).toMatchObject({ code: 'matter-turned-already' });
});

test('the visitor is shown after a reason; the ledger, coverage and matters stand at the desk', async () => {
  const page = await here().arrive('affairs', 'computer');
  await page.goto(`${here().address}/desk/places/places/${placeId}`);
  expect(await page.locator('body').textContent()).not.toContain('138-0000-0003');
  await page.getByRole('button', { name: verbs['look-up-visitor'] }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(desk.reason).fill('告知办理结果');
  await dialog.getByRole('button', { name: verbs['look-up-visitor'] }).click();
  await dialog.getByText('138-0000-0003').waitFor();
  await page.goto(`${here().address}/desk/places?tab=coverage`);
  await page.getByRole('link', { name }).waitFor();
  await look(page, 'desk-coverage');
  await page.goto(`${here().address}/desk/places?tab=matters`);
  await page.getByRole('link', { name: raised }).click();
  await page.getByRole('heading', { name: raised, level: 1 }).waitFor();
  await look(page, 'desk-matter');
  const caller = await here().ask('affairs');
  const year = day(0).slice(0, 4);
  for (const file of ['ledger-paper.docx', 'ledger.xlsx'])
    expect((await caller.get(`/api/places/${file}?id=${placeId}&year=${year}`)).statusCode).toBe(200);
});

test('a contact is noted on the phone; the office sees that it took place and no word of it', async () => {
  const { lead, second } = here().served.committee.people;
  const input = { kind: 'party-member-to-member', contactorId: lead, contacteeId: second, fromOn: day(-100) };
  ({ id: pairId } = await done(here(), 'affairs', 'liaison.start-pair', { input }));
  const page = await here().arrive('lead', 'phone');
  await page.goto(`${here().address}/m/places`);
  await page.getByRole('link', { name: '李青' }).click();
  await page.getByLabel(phone.said).fill('谈到摊位租金上涨。');
  await look(page, 'phone-contact');
  await page.getByRole('button', { name: liaison.liaison.verbs['note-contact'] }).click();
  await page.getByRole('listitem').getByText('谈到摊位租金上涨。').waitFor();
  const computer = await here().arrive('affairs', 'computer');
  await computer.goto(`${here().address}/desk/liaison/${pairId}`);
  await computer.getByText(deskLiaison.contactsPrivate).waitFor();
  await computer.getByText(liaison.liaison.ways.talk).first().waitFor();
  expect(await computer.locator('body').textContent()).not.toContain('摊位');
  await look(computer, 'desk-pair');
  await computer.goto(`${here().address}/desk/liaison?tab=coverage`);
  await computer.getByText(deskLiaison.export).waitFor();
  await look(computer, 'desk-liaison-coverage');
  await computer.goto(`${here().address}/desk/liaison?tab=plan`);
  await computer.getByText(deskLiaison.planLead).waitFor();
  await look(computer, 'desk-plan');
});

test('no page complained on the whole way', () => {
  expect(here().complaints).toEqual([]);
});
