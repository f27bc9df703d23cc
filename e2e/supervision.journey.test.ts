// What is late climbs the ladder: reminded in a batch, telephoned, noticed in writing, answered; then done, and it stops.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { type LayoutReport, readBack } from '#kernel/official-documents';
import type { MatterList } from '#kernel/supervision/contract';
import { zhCN as part } from '#kernel/supervision/messages';
import { sql } from '#platform/database';
import { zhCN as screen } from '../web/desk/screens/supervision/messages/index.ts';
import { barriersOn } from './browser.ts';
import { houseForJourneys, type Person } from './house.ts';
import { handled, seen } from './prepare.ts';
import { say } from './words.ts';

const here = houseForJourneys();
const titles = ['关于盲道改造的提案', '关于公厕开放的提案'] as const;
const { verbs, steps } = part.supervision;
let caseId = '';

/** Their reply was due three weeks ago. */
async function makeLate(caseIds: readonly string[]): Promise<void> {
  const { database, committee } = here().served;
  await database.asTenant(committee.tenantId, (tx) =>
    sql`update clock set due_on = current_date - 21, started_on = current_date - 110, period = '{"days":89}'
      where case_id = any(${[...caseIds]}::uuid[]) and kind = 'reply'`.execute(tx),
  );
}

beforeAll(async () => {
  const [one, other] = [await handled(here(), titles[0]), await handled(here(), titles[1])];
  caseId = one.id;
  await makeLate([one.id, other.id]);
});

const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
const listed = (who: Person) => seen<MatterList>(here(), who, 'supervision/list?show=late');

async function openMatter(who: Person): Promise<Page> {
  const page = await here().arrive(who, 'computer');
  const matter = (await listed(who)).items.find(({ proposal }) => proposal.id === caseId)!;
  await page.goto(`${here().address}/desk/supervision?show=late&open=${matter.id}`);
  await page.getByRole('article').getByRole('heading', { level: 2 }).first().waitFor();
  return page;
}

async function doStep(page: Page, verb: string, fields: Readonly<Record<string, string>>): Promise<void> {
  await page.getByRole('toolbar').getByRole('button', { name: verb, exact: true }).click();
  const dialog = page.getByRole('dialog');
  for (const [label, value] of Object.entries(fields)) await dialog.getByLabel(label).fill(value);
  await dialog.getByRole('button', { name: verb, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

test('two late replies are reminded of together: one letter to each person, shown before it goes', async () => {
  const page = await here().arrive('supervisor', 'computer');
  await page.goto(`${here().address}/desk/supervision?show=late`);
  for (const title of titles) await page.getByRole('checkbox', { name: new RegExp(title) }).check();
  await page.getByRole('button', { name: screen.remindPicked }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(say(screen.remind.letters, { count: 2 })).waitFor();
  expect(await barriersOn(page)).toEqual([]);
  await dialog.getByRole('button', { name: verbs.remind, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  const states = (await listed('supervisor')).items.map(({ state }) => state);
  expect(states).toEqual(['reminded', 'reminded']);
});

test('a call is noted; the written notice goes out with its number', async () => {
  const page = await openMatter('supervisor');
  await doStep(page, verbs['note-call'], {
    [screen.call.withWhom]: '冯涛',
    [screen.call.said]: '正在会签，会尽快答复。',
  });
  await page.getByText('正在会签，会尽快答复。').waitFor();
  await doStep(page, verbs['send-notice'], { [screen.notice.demand]: '请主要负责同志过问。' });
  await page
    .getByText(/青川督〔\d{4}〕1号/)
    .first()
    .waitFor();
  expect(await barriersOn(page)).toEqual([]);
});

test.each(['Word', 'PDF'] as const)('the notice, downloaded as %s, is an official document', async (format) => {
  const page = await openMatter('contact');
  const link = page.getByRole('link', { name: say(screen.papers.notice, { format }) });
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
  const read: LayoutReport = await readBack(await readFile(await download.path()));
  expect(read.page.widthMm).toBeCloseTo(210, 1);
  // A short notice does not fill a page: the pitch of its lines and characters is what the grid prescribes.
  expect(read.grid.linePitchMm).toBeCloseTo(10.2, 1);
  expect(read.grid.characterPitchMm).toBeCloseTo(5.6, 1);
  const text = read.text.replaceAll(/\s/g, '');
  for (const words of ['督促办理', titles[0], '青川市住房局', '请主要负责同志过问', '电话联系'])
    expect(text).toContain(words);
});

test('the unit answers with a new date; the ladder rests, and the proposer sees that it was chased', async () => {
  const page = await openMatter('contact');
  await doStep(page, verbs['answer-notice'], {
    [screen.answer.newDueOn]: day(12),
    [screen.answer.explanation]: '会签单位意见已回，正在签发。',
  });
  const [matter] = (await listed('supervisor')).items.filter(({ proposal }) => proposal.id === caseId);
  expect(matter).toMatchObject({ state: 'noticed', answerBy: null, rest: { why: 'answered', untilOn: day(12) } });
  const phone = await here().arrive('lead', 'phone');
  await phone.goto(`${here().address}/m/cases/${caseId}`);
  await phone.getByText(/发出督办通知/).waitFor();
  expect(await phone.getByText('正在会签').count()).toBe(0);
});

test('the reply is in: the clock has stopped, and with it the ladder', async () => {
  const page = await openMatter('supervisor');
  const { database, committee } = here().served;
  await database.asTenant(committee.tenantId, (tx) =>
    sql`update clock set state = 'stopped', stopped_on = current_date where case_id = ${caseId}
      and kind = 'reply'`.execute(tx),
  );
  await page.reload();
  await page.getByText(screen.standing.ended).first().waitFor();
  const report = page.getByRole('toolbar').getByRole('button', { name: verbs['report-to-leader'] });
  expect(await report.getAttribute('aria-disabled')).toBe('true');
  expect((await listed('supervisor')).items.map(({ proposal }) => proposal.title)).toEqual([titles[1]]);
  await page.getByRole('list', { name: screen.ladder }).getByText(steps.leader).waitFor();
});

test('no page complained on the whole way', () => {
  expect(here().complaints).toEqual([]);
});
