// A year of study: planned, adopted, held, made up for on the phone and accepted at the desk; a reading group with notes
// that are nobody's but their author's until shared; coverage without a ranking.
import { expect, test } from 'vitest';
import type { MakeUpList, PlanView } from '#instruments/studies/contract';
import { zhCN as studies } from '#instruments/studies/messages';
import { perform } from '#kernel/acts';
import { isRefusal } from '#platform/errors';
import { zhCN as desk } from '../web/desk/screens/studies/messages/index.ts';
import { zhCN as phone } from '../web/member/screens/studies/messages/index.ts';
import { barriersOn } from './browser.ts';
import { houseForJourneys, type Person } from './house.ts';
import { done, seen } from './prepare.ts';

const here = houseForJourneys();
const { verbs, states } = studies.studies;
const year = Number(new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 4));
const planTitle = `${year}年度学习计划`;
const lecture = '同心讲堂：城市更新中的协商';
const screenshots = process.env.STUDIES_SHOTS;
let planId = '';

async function look(page: import('playwright-core').Page, name: string): Promise<void> {
  if (screenshots) await page.screenshot({ path: `${screenshots}/${name}.png`, fullPage: true });
  expect(await barriersOn(page)).toEqual([]);
}

/** An act at another moment than now: what has been held began before. */
async function doneAt(daysAgo: number, name: string, who: Person, asked: { id?: string; input?: object }) {
  const { house, committee } = here().served;
  const act = house.acts.get(name)!;
  const envelope = { input: {}, version: 'latest' as const, ...asked };
  const now = new Date(Date.now() - daysAgo * 86_400_000);
  const answer = await perform(house, { act, actor: await committee.actor(who), envelope, now });
  if (isRefusal(answer)) throw new Error(`${name} was refused: ${answer.code}`);
  return answer.caseId!;
}

/** Called three days ago, held two days ago; one was there, the others were not. */
async function heldLecture(): Promise<string> {
  const { people } = here().served.committee;
  const [lead, second, third] = [people.lead, people.second, people.third];
  const moment = (daysAgo: number, hours: number) => new Date(Date.now() - daysAgo * 86_400_000 + hours * 3_600_000);
  const when = { startsAt: moment(2, 0).toISOString(), endsAt: moment(2, 2).toISOString() };
  const calls = { personIds: [lead, second, third] };
  const input = { title: lecture, kind: 'training', place: '政协会议室', creditedHours: 2, ...when, calls };
  const id = await doneAt(3, 'activities.draft', 'study', { input });
  await doneAt(3, 'activities.announce', 'study', { id });
  const lines = [
    { personId: lead, attendance: 'present' },
    { personId: second, attendance: 'absent' },
    { personId: third, attendance: 'absent' },
  ];
  await doneAt(1, 'activities.end', 'study', { id });
  await doneAt(1, 'activities.note-attendance', 'study', { id, input: { lines } });
  await doneAt(1, 'activities.settle-attendance', 'study', { id });
  await doneAt(1, 'activities.close', 'study', { id });
  return id;
}

test('the study secretary writes the plan; the secretary-general adopts it', async () => {
  const page = await here().arrive('study', 'computer');
  await page.goto(`${here().address}/desk/studies`);
  await page.getByRole('button', { name: desk.begin.plans }).click();
  await page.getByRole('dialog').getByRole('button', { name: desk.save }).click();
  await page.getByRole('heading', { name: planTitle, level: 1 }).waitFor();
  planId = new URL(page.url()).searchParams.get('open')!;
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(desk.fields.topic).fill('城市更新专题培训');
  await dialog.getByLabel(desk.fields.materials).fill('《老街新生》第一至三章');
  await dialog.getByLabel(desk.fields.quarter).selectOption('4');
  await look(page, 'desk-plan-editor');
  await dialog.getByRole('button', { name: desk.save }).click();
  await page.getByRole('button', { name: verbs['propose-plan'] }).click();
  await page.getByRole('dialog').getByRole('button', { name: verbs['propose-plan'] }).click();
  await page.getByText(states.proposed).first().waitFor();
  const secretary = await here().arrive('secretary', 'computer');
  await secretary.goto(`${here().address}/desk/studies?open=${planId}`);
  await secretary.getByRole('button', { name: verbs['adopt-plan'] }).click();
  await secretary.getByRole('dialog').getByRole('button', { name: verbs['adopt-plan'] }).click();
  await secretary.getByText(states.adopted).first().waitFor();
});

test('what was held is linked to the plan, and its progress is drawn from it', async () => {
  await heldLecture();
  const page = await here().arrive('study', 'computer');
  await page.goto(`${here().address}/desk/studies?open=${planId}`);
  await page.getByRole('button', { name: desk.linkOf.replace('{topic}', '城市更新专题培训') }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').fill('同心讲堂');
  await page.getByRole('option', { name: lecture }).click();
  await dialog.getByRole('button', { name: verbs['link-gathering'] }).click();
  await page.getByText(studies.studies.progress.held, { exact: true }).first().waitFor();
  await look(page, 'desk-plan');
  expect(await seen<PlanView>(here(), 'study', `studies/plan?id=${planId}`)).toMatchObject({ heldCount: 1 });
});

test('an absentee hands in a note on the phone; it is accepted at the desk and counts as hours', async () => {
  const page = await here().arrive('study', 'computer');
  await page.goto(`${here().address}/desk/studies?tab=make-ups`);
  await page.getByRole('button', { name: desk.absentees.replace('{count}', '2') }).click();
  await page.getByRole('dialog').getByRole('button', { name: desk.beginMakeUps }).click();
  await page.getByRole('link', { name: '李青' }).waitFor();
  const member = await here().arrive('second', 'phone');
  await member.goto(`${here().address}/m/studies`);
  await member.getByRole('link', { name: lecture }).click();
  await member.getByText('《老街新生》').waitFor();
  await member.getByLabel(phone.makeUpNote).fill('读了老街更新的三个案例，协商要先问住户，再请设计师，最后才是预算。');
  await look(member, 'phone-make-up');
  await member.getByRole('button', { name: verbs['hand-in'] }).click();
  await member.getByText(states['handed-in']).waitFor();
  await page.getByRole('link', { name: '李青' }).click();
  await page.getByText('协商要先问住户').waitFor();
  await look(page, 'desk-make-up');
  await page.keyboard.press('a');
  await page.getByRole('dialog').getByRole('button', { name: verbs['accept-make-up'] }).click();
  await page.getByText(states.accepted).first().waitFor();
  const { items } = await seen<MakeUpList>(here(), 'second', 'studies/make-ups');
  expect(items.map(({ person, state }) => [person, state])).toEqual([['李青', 'accepted']]);
});

test('a reading group: books and rota from the desk; a member joins, writes, shares and takes back', async () => {
  const { lead } = here().served.committee.people;
  const input = { title: '尚学读书会', about: '每周读一章。', leaderIds: [lead] };
  const group = await done(here(), 'study', 'studies.open-group', { input });
  const books = [{ title: '老街新生', author: '林一舟', chapters: ['第一章 巷口'] }];
  await done(here(), 'study', 'studies.set-books', { ...group, input: { books } });
  const page = await here().arrive('second', 'phone');
  await page.goto(`${here().address}/m/studies/groups`);
  await page.getByRole('link', { name: '尚学读书会' }).click();
  await page.getByRole('button', { name: verbs['join-group'] }).click();
  await page.getByRole('button', { name: phone.writeNote }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(phone.note, { exact: true }).fill('巷口那一段，写的就是我们社区。');
  await look(page, 'phone-note-form');
  await dialog.getByRole('button', { name: phone.save }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('巷口那一段').click();
  await page.getByRole('button', { name: phone.shareNow.replace('{share}', states.private) }).click();
  await page.getByLabel(studies.studies.shares.group).check();
  await page.getByRole('dialog').getByRole('button', { name: phone.save }).click();
  await page.getByRole('button', { name: phone.shareNow.replace('{share}', states.group) }).waitFor();
  await look(page, 'phone-note');
  const leader = await here().arrive('lead', 'phone');
  await leader.goto(`${here().address}/m/studies/groups/${group.id}`);
  await leader.getByText('巷口那一段').waitFor();
  await look(leader, 'phone-group');
  const secretary = await here().arrive('study', 'computer');
  await secretary.goto(`${here().address}/desk/studies?tab=groups&open=${group.id}`);
  await secretary.getByText(desk.noSharedNotes).waitFor();
  await look(secretary, 'desk-group');
});

test('my study on the phone, and coverage at the desk: heads and names, no hours of anybody', async () => {
  const member = await here().arrive('second', 'phone');
  await member.goto(`${here().address}/m/studies`);
  await member.getByText(phone.hoursPrivate).waitFor();
  await member.getByText(phone.hoursAre.replace('{hours}', '2'), { exact: true }).waitFor();
  await look(member, 'phone-studies');
  const page = await here().arrive('affairs', 'computer');
  await page.goto(`${here().address}/desk/studies?tab=coverage`);
  await page.getByRole('table').waitFor();
  await look(page, 'desk-coverage');
  const all = { cohort: studies.studies.coverageCohorts.all, count: '1' };
  const name = desk.notYetOf.replace('{cohort}', all.cohort).replace('{count}', all.count);
  await page.getByRole('button', { name }).click();
  await page.getByRole('dialog').getByText('赵远').waitFor();
  expect(await page.locator('body').textContent()).not.toContain('学时');
});

test('first items and classes have their screens; a topic stands where it was recorded', async () => {
  const page = await here().arrive('study', 'computer');
  await page.goto(`${here().address}/desk/studies?tab=first`);
  await page.getByRole('button', { name: desk.begin.first }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(desk.fields.topic).fill('学习新修订的工作规则');
  await dialog.getByLabel(desk.fields.source, { exact: true }).fill('机关学习要点');
  await dialog.getByLabel(desk.fields.fromOn).fill(`${year}-01-01`);
  await look(page, 'desk-first-form');
  await dialog.getByRole('button', { name: desk.save }).click();
  await page.getByRole('heading', { name: '学习新修订的工作规则', level: 1 }).waitFor();
  await look(page, 'desk-first');
  await page.goto(`${here().address}/desk/studies?tab=training`);
  await page.getByRole('button', { name: desk.begin.training }).waitFor();
  await look(page, 'desk-training');
});

test('no page complained on the whole way', () => {
  expect(here().complaints).toEqual([]);
});
