import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstFault } from '#kernel/audit';
import { publicActor } from '#kernel/permissions';
import { naughtyStrings, type TestDatabase, testDatabase, testNow } from '#kernel/testing';
import { isRefusal } from '#platform/errors';
import type { ClueByCode, ClueList, ClueView } from '../contract.ts';
import { clueTyped, type TopicFactory, topicFactory } from '../factory.ts';
import { forgetContacts } from '../work.ts';

let database: TestDatabase;
let here: TopicFactory;
beforeAll(async () => {
  database = await testDatabase();
  here = await topicFactory(database);
});
afterAll(() => database.end());

const later = (minutes: number) => new Date(testNow.getTime() + minutes * 60_000);
const codeOf = (answer: unknown) => (answer as { receiptCode: string }).receiptCode;

/** Every column of every row of the tables that could hold it, as the owner past all walls sees them. */
async function everythingKept(): Promise<string> {
  const owner = new pg.Client(database.connection);
  await owner.connect();
  const kept: string[] = [];
  for (const table of ['topic_clue', 'clue_receipt', 'event', 'act_receipt', '"case"', 'notice', 'search_entry'])
    kept.push(JSON.stringify((await owner.query(`select t::text from ${table} t`)).rows));
  await owner.end();
  return kept.join('\n');
}

describe('the contact of a sender', () => {
  let id = '';
  beforeAll(async () => {
    id = await here.idOf(here.asCitizen());
  });

  test('stands nowhere in the clear, not in rows, events, receipts or the search', async () => {
    const looked = await here.done('look-up-contact', 'officer', {
      id,
      input: { reason: '核实地点' },
      key: 'look-up-1',
    });
    expect(looked).toMatchObject({ contact: { name: '张先生', phone: '13800000001' } });
    const kept = await everythingKept();
    expect(kept).not.toContain('13800000001');
    expect(kept).not.toContain('张先生');
  });

  test('a repeated request with the same key gets the answer without the contact', async () => {
    const again = await here.act('look-up-contact', 'officer', { id, input: { reason: '核实地点' }, key: 'look-up-1' });
    expect(again).not.toHaveProperty('contact');
  });

  test('each look is on record with who and why, and its chain holds', async () => {
    const events = await here.eventsOf(id);
    const looks = events.filter(({ name }) => name === 'topic-clue.contact-looked-up');
    expect(looks[0]).toMatchObject({ actorName: '周敏', payload: { reason: '核实地点' } });
    expect(firstFault(events)).toBeNull();
    const { lookUps } = await here.seen<ClueView>('clue', 'officer', { id });
    expect(lookUps[0]).toMatchObject({ by: '周敏', reason: '核实地点' });
  });

  test.each(['council', 'secretary', 'supervisor', 'lead', 'contact', 'system', 'stranger'] as const)(
    '%s may not look',
    async (who) => {
      const answer = await here.act('look-up-contact', who, { id, input: { reason: '想知道' } });
      expect(isRefusal(answer) && ['not-permitted', 'not-found'].includes(answer.code)).toBe(true);
      expect(JSON.stringify(answer)).not.toContain('1380000');
    },
  );

  test('no question answers it, whoever asks', async () => {
    for (const who of ['officer', 'head', 'council'] as const)
      expect(JSON.stringify(await here.seen('clue', who, { id }))).not.toContain('13800000001');
  });

  test('half a year after the decision it is deleted by itself', async () => {
    await here.done('screen-clue', 'officer', { id, input: { decision: 'not-adopted', reason: '已有安排' } });
    await forgetContacts(here.house, here.committee.tenantId, later(60 * 24 * 181));
    expect(await here.act('look-up-contact', 'officer', { id, input: { reason: '核实地点' } })).toMatchObject({
      code: 'clue-without-contact',
    });
  });
});

describe('private details in a text', () => {
  test('whoever screens reads them; others of the office read marks in their place', async () => {
    const text = '我家住老城区，电话 13912345678，身份证 11010519491231002X，希望增加社区食堂的送餐服务。';
    const id = await here.idOf(here.asCitizen({ title: '希望社区食堂送餐上门', text }));
    expect((await here.seen<ClueView>('clue', 'officer', { id })).text).toContain('13912345678');
    const masked = await here.seen<ClueView>('clue', 'council', { id });
    expect(masked.isMasked).toBe(true);
    for (const detail of ['13912345678', '11010519491231002X']) expect(masked.text).not.toContain(detail);
  });
});

describe('the receipt code', () => {
  test('tells state and reason to whoever holds it, and nothing of the contact', async () => {
    const sent = await here.asCitizen({
      title: '希望修缮人民公园步道',
      text: '公园北门的步道坑洼不平，老人散步容易摔跤。',
    });
    const code = codeOf(sent);
    const asCitizen = () => here.seen<ClueByCode>('clue-by-code', here.citizen, { code: code.toLowerCase() });
    expect(await asCitizen()).toMatchObject({ state: 'received', reason: '' });
    const id = (sent as { caseId: string }).caseId;
    const input = { decision: 'passed-on', reason: '属日常养护，已转园林部门处理', passedTo: '园林绿化中心' };
    await here.done('screen-clue', 'officer', { id, input });
    const told = await asCitizen();
    expect(told).toMatchObject({ state: 'passed-on', reason: input.reason, passedTo: input.passedTo });
    expect(JSON.stringify(told)).not.toContain('张先生');
  });

  test('guessed, cut, of another committee → all answered alike', async () => {
    const code = codeOf(
      await here.asCitizen({ title: '希望延长图书馆开放时间', text: '晚上八点就闭馆，上班的人没法去。' }),
    );
    const guesses = [
      code.slice(0, -1),
      `${code.slice(0, -2)}${code.endsWith('ZZ') ? 'YY' : 'ZZ'}`,
      '0'.repeat(25),
      "'; drop table x",
      '',
    ];
    for (const guess of guesses)
      expect(await here.ask('clue-by-code', here.citizen, { code: guess })).toMatchObject({ code: 'receipt-unknown' });
    const other = await topicFactory(database);
    expect(await other.ask('clue-by-code', publicActor(other.committee.tenantId), { code })).toMatchObject({
      code: 'receipt-unknown',
    });
  });
});

describe('look-alike spam', () => {
  test('forty nearly the same in a day: nine clues, one line ×40, one answer for all forty', async () => {
    const other = await topicFactory(database);
    const codes: string[] = [];
    for (let index = 0; index < 40; index += 1) {
      const answer = await other.asCitizen(
        { text: `${clueTyped.text}！${'转'.repeat(index % 3)} 第${index}位` },
        later(index),
      );
      codes.push(codeOf(answer));
    }
    const list = await other.seen<ClueList>('clues', 'officer');
    expect(list.items).toHaveLength(1);
    expect(list.items[0]).toMatchObject({ alikeCount: 40 });
    const id = list.items[0]!.id;
    expect((await other.seen<ClueView>('clue', 'officer', { id })).alike).toHaveLength(8);
    const input = { decision: 'not-adopted', reason: '已列入明年实事项目' };
    expect(await other.done('screen-clue', 'officer', { id, input })).toMatchObject({ alike: 8 });
    const told = await Promise.all(
      codes.map((code) => other.seen<ClueByCode>('clue-by-code', other.citizen, { code })),
    );
    expect(new Set(told.map(({ state, reason }) => `${state} ${reason}`))).toEqual(
      new Set(['not-adopted 已列入明年实事项目']),
    );
  });

  test('two at the same moment: one is the first, the other stands under it', async () => {
    const other = await topicFactory(database);
    await Promise.all([other.asCitizen(), other.asCitizen(), other.asCitizen()]);
    const { items } = await other.seen<ClueList>('clues', 'officer');
    expect(items.map(({ alikeCount }) => alikeCount)).toEqual([3]);
  });

  test('what members and bodies send is never folded away', async () => {
    const id = await here.idOf(here.done('send-clue', 'lead', { input: clueTyped }));
    expect(await here.seen<ClueView>('clue', 'officer', { id })).toMatchObject({ origin: 'member', sender: '王晓明' });
  });
});

describe('what a clue may not be', () => {
  test.each([
    [{ website: 'x' }, 'clue-filled-by-program'],
    [{ secondsTaken: 0 }, 'clue-sent-too-fast'],
    [{ contact: { name: '', phone: '' } }, 'clue-contact-missing'],
    [{ text: '字'.repeat(501) }, 'text-too-long'],
    [{ text: '字'.repeat(50_000) }, 'text-too-long'],
    [{ callId: '00000000-0000-7000-8000-000000000000' }, 'call-unknown'],
    [{ contact: { name: '张', phone: "1'; drop" } }, 'input-invalid'],
  ])('%j', async (changes, code) => expect(await here.asCitizen(changes)).toMatchObject({ code }));

  test('hostile strings are kept as text or refused, never an exception', async () => {
    for (const text of naughtyStrings.slice(0, 40)) {
      const answer = await here.act('send-clue', 'second', {
        input: { title: text, text, contact: { name: text, phone: '' } },
      });
      expect(isRefusal(answer) ? answer.code : 'kept').toMatch(/^(kept|input-invalid|text-too-long)$/);
    }
  });

  test('what a member received elsewhere becomes a clue in their name, joined to where it came from', async () => {
    const sourceCaseId = await here.openCall();
    const { lead } = here.committee.people;
    const input = { title: '社区诊所药品不全', text: '慢性病药缺货。', senderId: lead, sourceCaseId };
    expect(await here.act('take-clue', 'lead', { input })).toMatchObject({ code: 'not-permitted' });
    const id = await here.idOf(here.done('take-clue', 'the-software', { input }));
    expect(await here.seen<ClueView>('clue', 'officer', { id })).toMatchObject({
      ...{ origin: 'member', sender: '王晓明', sources: [{ id: sourceCaseId, kind: 'topic-call' }] },
    });
    const { items } = await here.seen<{ items: { id: string; state: string }[] }>('my-clues', 'lead');
    expect(items.find((one) => one.id === id)).toMatchObject({ state: 'received' });
    const unknown = { ...input, sourceCaseId: lead };
    expect(await here.act('take-clue', 'the-software', { input: unknown })).toMatchObject({ code: 'source-unknown' });
  });

  test('an officer of another committee finds none of it', async () => {
    const other = await topicFactory(database);
    const id = await here.idOf(
      here.asCitizen({ title: '希望增设夜间公交', text: '晚上九点以后没有公交，夜班工人回家难。' }),
    );
    expect(await other.ask('clue', 'officer', { id })).toMatchObject({ code: 'not-found' });
    expect(await other.act('look-up-contact', 'officer', { id, input: { reason: '核实地点' } })).toMatchObject({
      code: 'not-found',
    });
    expect(await here.ask('clue', 'lead', { id })).toMatchObject({ code: 'not-permitted' });
  });
});
