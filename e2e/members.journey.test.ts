// Members' affairs in a browser: placed and moved with history, the uncovered listed, colleagues called on the phone,
// honours decided, and a reminder heard by its member alone.
import { expect, test } from 'vitest';
import { zhCN as honours, ladderWords } from '#instruments/commendations/messages';
import { zhCN as members } from '#instruments/members/messages';
import { zhCN as honoursDesk } from '../web/desk/screens/commendations/messages/index.ts';
import { zhCN as ladderDesk } from '../web/desk/screens/discipline/messages/index.ts';
import { zhCN as desk } from '../web/desk/screens/members/messages/index.ts';
import { zhCN as conduct } from '../web/member/screens/conduct/messages/index.ts';
import { zhCN as directory } from '../web/member/screens/roster/messages/index.ts';
import { barriersOn } from './browser.ts';
import { houseForJourneys } from './house.ts';
import { done, seen } from './prepare.ts';
import { say } from './words.ts';

const here = houseForJourneys();
const ladder = ladderWords.zhCN.discipline;
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const screenshots = process.env.MEMBERS_SHOTS;
type Page = import('playwright-core').Page;

/** The screens people stay on; a dialog is checked once. */
const checked = ['desk-roster', 'desk-member', 'desk-place', 'desk-coverage', 'phone-roster', 'desk-discipline'];

async function look(page: Page, name: string): Promise<void> {
  if (screenshots) await page.screenshot({ path: `${screenshots}/${name}.png`, fullPage: true });
  if (checked.includes(name)) expect(await barriersOn(page)).toEqual([]);
}

async function arrive(who: Parameters<ReturnType<typeof here>['arrive']>[0], path: string): Promise<Page> {
  const page = await here().arrive(who, path.startsWith('/m/') ? 'phone' : 'computer');
  await page.goto(`${here().address}${path}`);
  return page;
}

const bodies = { economy: '经济委员会', culture: '文化委员会' } as const;

test('two members are placed at once; whoever is in no committee is shown', async () => {
  for (const name of Object.values(bodies)) {
    await done(here(), 'affairs', 'people.save-body', { input: { kind: 'special-committee', name } });
  }
  const page = await arrive('affairs', '/desk/members');
  await page.getByRole('checkbox', { name: /王晓明/ }).check();
  await page.getByRole('checkbox', { name: /李青/ }).check();
  await page.getByRole('button', { name: desk.place, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(desk.fields.body).selectOption({ label: `${bodies.economy}（0）` });
  await dialog.getByLabel(desk.fields.reason).fill('届初编组');
  await look(page, 'desk-place');
  await dialog.getByRole('button', { name: desk.place, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('cell', { name: bodies.economy }).nth(1).waitFor();
  await look(page, 'desk-roster');
  await page.getByLabel(desk.fields.show).selectOption({ label: desk.shows.unplaced });
  await page.getByRole('link', { name: '赵远' }).waitFor();
  await expect.poll(() => page.getByRole('link', { name: '王晓明' }).count()).toBe(0);
});

test('one sheet shows a move in mid-term, taken back on its day', async () => {
  const { lead } = here().served.committee.people;
  const frame = await seen<{ bodies: { id: string; name: string }[] }>(here(), 'affairs', 'members/frame');
  const economy = frame.bodies.find(({ name }) => name === bodies.economy)!;
  // Placed long ago, so that a move of today has a day before it.
  const { changes } = await seen<{ changes: { id: string }[] }>(here(), 'affairs', `members/member?id=${lead}`);
  await done(here(), 'affairs', 'members.undo-change', { input: { changeId: changes[0]!.id } });
  const early = { personIds: [lead], bodyId: economy.id, effectiveOn: day(-200), reason: '届初编组' };
  await done(here(), 'affairs', 'members.place', { input: early });
  const page = await arrive('affairs', `/desk/members/${lead}`);
  await page.getByRole('button', { name: desk.place, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(desk.fields.body).selectOption({ label: `${bodies.culture}（0）` });
  await dialog.getByLabel(desk.fields.reason).fill('工作调整');
  await dialog.getByRole('button', { name: desk.place, exact: true }).click();
  await dialog.getByText('一名委员只编入一个专门委员会').waitFor();
  await dialog.getByLabel(desk.fields.isChange).check();
  await dialog.getByRole('button', { name: desk.place, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText(say(desk.changeFrom, { former: bodies.economy })).waitFor();
  await look(page, 'desk-member');
  await page.getByRole('button', { name: desk.undo, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: desk.undo, exact: true }).click();
  await page.getByText(desk.undone, { exact: true }).first().waitFor();
});

test('coverage with its list, composition, and a notice to a body', async () => {
  const page = await arrive('affairs', '/desk/members?tab=coverage');
  await page
    .getByText(say(desk.ratio, { covered: 2, total: 3, percent: 66.7 }))
    .first()
    .waitFor();
  await page.getByRole('link', { name: '赵远' }).first().waitFor();
  await look(page, 'desk-coverage');
  await page.getByRole('tab', { name: desk.tabs.composition }).click();
  await page.getByText(say(desk.total, { count: 3 })).waitFor();
  await look(page, 'desk-composition');
  await page.getByRole('tab', { name: desk.tabs.notices }).click();
  await page.getByRole('button', { name: desk.writeNotice }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(desk.fields.everybody).check();
  await dialog.getByText(/将发给 3 人/).waitFor();
  await dialog.getByLabel(desk.fields.subject).fill('会议改期');
  await dialog.getByLabel(desk.fields.text).fill('周五的会议改到下周一上午九点。');
  await look(page, 'desk-notice');
  await dialog.getByRole('button', { name: desk.tell, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText(say(desk.readOf, { read: 0, receivers: 3 })).waitFor();
  const economy = page.getByRole('tab', { name: desk.tabs.dossier });
  await economy.click();
  await page.getByText(desk.chooseBody).waitFor();
  await page.getByLabel(desk.fields.bodies).selectOption({ label: `${bodies.economy}（2）` });
  await page.getByRole('heading', { name: desk.sections.members }).waitFor();
  await look(page, 'desk-dossier');
});

test('on the phone a colleague is called only when they allow it', async () => {
  const { second: id } = here().served.committee.people;
  await done(here(), 'affairs', 'people.save-person', { input: { id, name: '李青', phone: '13800005678' } });
  const lead = await arrive('lead', '/m/roster');
  await lead.getByText('李青').waitFor();
  expect(await lead.locator('body').textContent()).not.toContain('13800005678');
  const second = await arrive('second', '/m/roster');
  await second.getByLabel(members.members.phoneFor['my-bodies']).check();
  await second.getByText(directory.saved).waitFor();
  await look(second, 'phone-choice');
  await lead.reload();
  await lead.getByLabel(directory.search).fill('lq');
  const call = lead.getByRole('link', { name: say(directory.call, { name: '李青' }) });
  await call.waitFor();
  expect(await call.getAttribute('href')).toBe('tel:13800005678');
  await look(lead, 'phone-roster');
});

test('honours: the meeting decides, members see who', async () => {
  const { committee } = here().served;
  const input = { title: '本年度优秀委员评选', year: 2026, honour: '优秀委员', nominateUntil: day(5) };
  const begun = await done(here(), 'affairs', 'commendations.begin', { input });
  const nominee = { bodyId: committee.sectorId, reason: '组织有力，活动经常。' };
  const named = await done(here(), 'affairs', 'commendations.nominate', { ...begun, input: nominee });
  const round = await seen<{ nominees: { id: string }[] }>(here(), 'affairs', `commendations/round?id=${begun.id}`);
  const nomineeIds = round.nominees.map(({ id }) => id);
  await done(here(), 'affairs', 'commendations.propose-list', { ...named, input: { nomineeIds } });
  const page = await arrive('council', `/desk/commendations/${begun.id}`);
  await page.getByRole('button', { name: honours.commendations.verbs.decide }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(honours.commendations.organs['chairpersons-council']).check();
  await dialog.getByLabel(honoursDesk.fields.meeting, { exact: true }).fill('第三十次主席会议');
  await dialog.getByLabel(honoursDesk.fields.metOn).fill(day(0));
  await look(page, 'desk-decide');
  await dialog.getByRole('button', { name: honours.commendations.verbs.decide }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('第三十次主席会议').waitFor();
  await look(page, 'desk-round');
  const phone = await arrive('third', '/m/commended');
  await phone.getByText('本年度优秀委员评选').click();
  await phone.getByText('经济界').waitFor();
  await look(phone, 'phone-commended');
});

test('a reminder: proposed with evidence, heard on the phone, approved by another; nobody else finds it', async () => {
  const page = await arrive('affairs', '/desk/discipline');
  await page.getByRole('button', { name: ladderDesk.open, exact: true }).click();
  const dialog = page.getByRole('dialog');
  const person = dialog.getByLabel(ladderDesk.fields.person, { exact: true });
  await person.fill('王');
  await dialog.getByRole('option', { name: /王晓明/ }).click();
  await dialog.getByLabel(ladderDesk.fields.ground).fill('两次未请假缺席会议');
  await dialog.getByLabel(ladderDesk.fields.text).fill('请按规定履行请假手续。');
  await dialog.getByLabel(ladderDesk.fields.paperTitle).fill('考勤记录');
  await look(page, 'desk-discipline-open');
  await dialog.getByRole('button', { name: ladder.verbs['open-case'], exact: true }).click();
  await page.waitForURL(/\/discipline\/[0-9a-f-]{36}/);
  await page.getByText('请按规定履行请假手续。').waitFor();
  const id = page.url().split('/').at(-1)!;
  const phone = await arrive('lead', '/m/');
  await phone.getByText(ladder.waits.answer).click();
  await phone.getByLabel(conduct.mySide, { exact: true }).fill('两次都因家人住院，未及时请假。');
  await look(phone, 'phone-conduct');
  await phone.getByRole('button', { name: conduct.send }).click();
  await phone.getByText('两次都因家人住院').waitFor();
  const council = await arrive('council', `/desk/discipline/${id}`);
  await council.getByRole('button', { name: ladder.verbs['approve-step'], exact: true }).click();
  await council.getByRole('dialog').getByRole('button', { name: ladder.verbs['approve-step'], exact: true }).click();
  await council.getByText(say(ladderDesk.approved, { by: '孙立' })).waitFor();
  await look(council, 'desk-discipline');
  for (const who of ['officer', 'second', 'leader', 'supervisor', 'head'] as const) {
    const caller = await here().ask(who);
    for (const question of [`discipline/case?id=${id}`, 'discipline/list', 'discipline/suggestions']) {
      expect((await caller.get(`/api/${question}`)).statusCode, `${who} ${question}`).toBe(404);
    }
  }
});

test('no page complained on the whole way', () => {
  expect(here().complaints).toEqual([]);
});
