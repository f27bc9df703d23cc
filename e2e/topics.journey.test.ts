// From a citizen's clue to a member's draft: sent without an account, adopted at the desk, published in the guide list,
// begun on the phone in one tap; beside it a cultivation gets its first note.
import { expect, test } from 'vitest';
import type { ClueByCode } from '#instruments/topics/contract';
import { zhCN as topics } from '#instruments/topics/messages';
import { zhCN as desk } from '../web/desk/screens/topics/messages/index.ts';
import { zhCN as phone } from '../web/member/screens/topics/messages/index.ts';
import { barriersOn } from './browser.ts';
import { houseForJourneys } from './house.ts';
import { done } from './prepare.ts';

const here = houseForJourneys();
const { verbs, decisions } = topics.topics;
const title = '希望在老城区增设公共充电桩';
const reason = '问题有代表性，列入选题指南。';
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const screenshots = process.env.TOPICS_SHOTS;

let callId = '';
let receiptCode = '';
const publicPath = (rest: string) => `/api/public/${here().served.committee.tenantId}/topics/${rest}`;

async function look(page: import('playwright-core').Page, name: string): Promise<void> {
  if (screenshots) await page.screenshot({ path: `${screenshots}/${name}.png` });
  expect(await barriersOn(page)).toEqual([]);
}

async function asked<Answer>(rest: string): Promise<Answer> {
  const answer = await fetch(`${here().address}${publicPath(rest)}`);
  expect(answer.status).toBe(200);
  return (await answer.json()) as Answer;
}

test('a citizen answers a call without an account and keeps a receipt code', async () => {
  const call = { title: '2027年度提案选题征集', text: '面向社会征集提案线索。', answerers: 'public' };
  const input = { ...call, opensOn: day(-3), closesOn: day(20) };
  const drafted = await done(here(), 'officer', 'topics.draft-call', { input });
  callId = drafted.id;
  await done(here(), 'officer', 'topics.announce-call', drafted);
  const clue = {
    ...{ callId, title, text: '老城区没有固定车位，买了电动车要去两公里外充电，希望增设公共充电桩。' },
    ...{ contact: { name: '张先生', phone: '13800000001' }, secondsTaken: 60 },
  };
  const sent = await fetch(`${here().address}${publicPath('send-clue')}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-requested-with': 'tongxin' },
    body: JSON.stringify({ input: clue }),
  });
  expect(sent.status).toBe(200);
  receiptCode = ((await sent.json()) as { receiptCode: string }).receiptCode;
  expect((await asked<ClueByCode>(`clue-by-code?code=${receiptCode}`)).state).toBe('received');
});

test('the officer adopts it with its key; the citizen reads the reason', async () => {
  const page = await here().arrive('officer', 'computer');
  await page.goto(`${here().address}/desk/topics?tab=clues`);
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
  await look(page, 'desk-clue');
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(desk.fields.screenReason).fill(reason);
  await look(page, 'desk-screen');
  await dialog.getByRole('button', { name: decisions.adopted, exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  const told = await asked<ClueByCode>(`clue-by-code?code=${receiptCode}`);
  expect(told).toMatchObject({ state: 'adopted', reason });
});

test('the contact is shown only after a reason, and the look is on the sheet', async () => {
  const page = await here().arrive('officer', 'computer');
  await page.goto(`${here().address}/desk/topics?tab=clues&show=adopted`);
  await page.getByRole('link', { name: title }).click();
  expect(await page.locator('body').textContent()).not.toContain('13800000001');
  await page.getByRole('button', { name: verbs['look-up-contact'] }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(desk.fields.lookUpReason).fill('核实具体地点');
  await dialog.getByRole('button', { name: verbs['look-up-contact'] }).click();
  await dialog.getByText('13800000001').waitFor();
  await dialog.getByRole('button', { name: desk.close, exact: true }).last().click();
  await page.getByText('核实具体地点').waitFor();
});

test('the call is closed and its guide list published', async () => {
  const page = await here().arrive('officer', 'computer');
  await page.goto(`${here().address}/desk/topics/calls/${callId}`);
  await page.getByRole('button', { name: verbs['close-call'] }).click();
  await page.getByRole('dialog').getByRole('button', { name: verbs['close-call'] }).click();
  await page.getByRole('button', { name: verbs['publish-guide'] }).click();
  await page.getByRole('dialog').getByRole('button', { name: verbs['publish-guide'] }).click();
  await page.getByText(topics.topics.states['guide-published']).waitFor();
  await look(page, 'desk-guide');
  await page.goto(`${here().address}/desk/topics`);
  await page.getByRole('link', { name: '2027年度提案选题征集' }).waitFor();
  await look(page, 'desk-calls');
});

test('a member begins a proposal from the topic in one tap; both sides show it', async () => {
  const page = await here().arrive('lead', 'phone');
  await page.goto(`${here().address}/m/topics`);
  await page.getByRole('link', { name: '2027年度提案选题征集' }).waitFor();
  await look(page, 'phone-topics');
  await page.getByRole('link', { name: '2027年度提案选题征集' }).click();
  await page.getByRole('button', { name: phone.draftOf.replace('{title}', title) }).waitFor();
  await look(page, 'phone-guide');
  await page.getByRole('button', { name: phone.draftOf.replace('{title}', title) }).click();
  await page.waitForURL(/\/m\/write\/[0-9a-f-]{36}/);
  const draftId = page.url().split('/').at(-1)!;
  await page.goto(`${here().address}/m/topics/calls/${callId}`);
  await page.getByRole('heading', { name: phone.grown }).waitFor();
  const caller = await here().ask('lead');
  const seen = (await caller.get(`/api/proposals/case?id=${draftId}`)).json();
  expect(seen).toMatchObject({ title, grownFrom: [{ id: callId, kind: 'topic-call' }] });
});

test('a cultivation: the office names an author, who writes the first note on the phone', async () => {
  const { lead, secretary } = here().served.committee.people;
  const input = { title: '社区助餐长效机制', idea: '从试点出发。', authorIds: [lead], coachIds: [secretary] };
  const { id } = await done(here(), 'officer', 'topics.start-cultivation', { input });
  const page = await here().arrive('lead', 'phone');
  await page.goto(`${here().address}/m/topics/cultivations`);
  await page.getByRole('link', { name: '社区助餐长效机制' }).click();
  await page.getByRole('button', { name: verbs['write-note'] }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(phone.note, { exact: true }).fill('走访三个助餐点，八十人以上才能保本。');
  await look(page, 'phone-note');
  await dialog.getByRole('button', { name: phone.save }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('走访三个助餐点').waitFor();
  await look(page, 'phone-cultivation');
  const computer = await here().arrive('officer', 'computer');
  await computer.goto(`${here().address}/desk/topics?tab=cultivations&open=${id}`);
  await computer.getByText('走访三个助餐点').waitFor();
  await look(computer, 'desk-cultivation');
});

test('no page complained on the whole way', () => {
  expect(here().complaints).toEqual([]);
});
