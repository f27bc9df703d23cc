import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventsOfCase } from '#kernel/audit';
import { type TestDatabase, testDatabase, testNow } from '#kernel/testing';
import { sql } from '#platform/database';
import type { LookUpList, MatterByCode, MatterList, MatterView, MyPoints } from './contract.ts';
import { type MatterFactory, matterFactory, matterTyped } from './factory.ts';
import { mattersWaiting } from './waiting.ts';
import { forgetSenders, settleSilences } from './work.ts';

let database: TestDatabase;
let here: MatterFactory;
let point: { id: string; code: string };
beforeAll(async () => {
  database = await testDatabase();
  here = await matterFactory(database);
  point = await here.openPoint();
});
afterAll(() => database.end());

const days = (count: number) => new Date(testNow.getTime() + count * 86_400_000);
const view = (id: string, who: 'editor' | 'informationHead' | 'secretary' | 'drafter' = 'editor') =>
  here.seen<MatterView>('public-matters.matter', who, { id });
const byCode = async (code: string): Promise<MatterByCode> => (await here.readCode<MatterByCode>(code)) as MatterByCode;
const _matters = () =>
  here.read(async (tx) => {
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from public_matter`.execute(tx);
    return rows[0]!.count;
  });

describe('in hand', () => {
  test('answered by one and cleared by another; the citizen reads it and is satisfied', async () => {
    const { id, code } = await here.taken(point.code);
    expect((await view(id)).clocks.map(({ kind }) => kind)).toEqual(['public-matter-answer']);
    const answer = '红绿灯已于今天修好，感谢您的反映。';
    await here.done('draft-answer', 'editor', { id, input: { answer } });
    expect(await byCode(code)).toMatchObject({ state: 'answer-drafted', answers: [] });
    expect(await here.act('clear-answer', 'editor', { id })).toMatchObject({ code: 'answer-of-ones-own' });
    expect(await here.act('hand-back-answer', 'editor', { id, input: { reason: '', remark: '改' } })).toMatchObject({
      code: 'input-invalid',
    });
    await here.done('hand-back-answer', 'informationHead', { id, input: { remark: '请写明是谁修的。' } });
    expect(await here.toldOf(id)).toMatchObject({ 'public-matter-handed-back': ['editor'] });
    await here.done('draft-answer', 'editor', { id, input: { answer: `${answer}由交警大队修复。` } });
    await here.done('clear-answer', 'informationHead', { id });
    const read = await byCode(code);
    expect(read).toMatchObject({ state: 'answered', may: { respond: true, supplement: true, appeal: false } });
    expect(read.answers.map(({ text }) => text)).toEqual([`${answer}由交警大队修复。`]);
    const respond = (response: string) =>
      here.asCitizen('public-matters.respond', { code, response, words: '谢谢，办得快。' });
    expect(await respond('satisfied')).toMatchObject({ state: 'settled' });
    expect(await respond('not')).toMatchObject({ code: 'state-conflict' });
    expect((await view(id)).answers).toMatchObject([
      { response: 'satisfied', clearedBy: '路遥远', draftedBy: '叶知秋' },
    ]);
  });

  test('with a unit: its drafter answers, its leader signs, the office checks and clears; not satisfied, once more', async () => {
    const { id, code } = await here.taken(point.code, { text: '请致电13900139000，桂花街的灯坏了好几天。' });
    const { units, people } = here.committee;
    const input = { unitId: units.housing, note: '请核实后答复。', workingDays: 10 };
    const nobody = { ...input, unitId: people.lead };
    expect(await here.act('transfer-to-unit', 'editor', { id, input: nobody })).toMatchObject({ code: 'unit-unknown' });
    const given = await here.done('transfer-to-unit', 'editor', { id, input });
    const undertakingId = String(given.undertakingId);
    expect(await here.toldOf(id)).toMatchObject({ 'public-matter-to-unit': ['contact'] });
    expect(await byCode(code)).toMatchObject({ state: 'with-unit', unit: '青川市住房局' });
    const seenByUnit = await view(id, 'drafter');
    expect(seenByUnit.text).not.toContain('13900139000');
    expect(seenByUnit).toMatchObject({ isMasked: true, unitNote: '请核实后答复。', lookUps: [], similar: [] });
    const waits = async (who: 'contact' | 'editor') => {
      const actor = await here.committee.actor(who);
      const translate = (key: string) => key;
      const lines = await here.read((tx) => mattersWaiting({ tx, actor, translate } as never));
      return lines.map(({ text }) => text);
    };
    expect(await waits('contact')).toEqual(['public-matters.waits.unit-assigned']);
    const named = { leaderId: people.leader, drafterId: people.drafter, contactId: people.contact };
    const on = (verb: string, who: Parameters<typeof here.act>[1], said: unknown = {}) =>
      here.undertaking(`undertakings.${verb}`, who, { id: undertakingId, input: said });
    await on('sign-for', 'contact', named);
    const letter = {
      opening: '经查，线路老化，已更换。',
      closing: '',
      classLetter: 'A',
      publication: 'open',
      answers: [],
    };
    await on('save-reply', 'drafter', letter);
    await on('submit-reply', 'drafter');
    await on('sign-off', 'leader', { documentNumber: '青住函〔2026〕7号', isSealed: true });
    expect(await waits('editor')).toContain('public-matters.waits.with-unit');
    expect(await here.toldOf(id)).toMatchObject({ 'reply-to-check': ['editor', 'informationHead'] });
    for (const who of ['supervisor', 'officer'] as const)
      await expect(on('deliver', who)).rejects.toThrow(/not-permitted/);
    await on('deliver', 'editor');
    expect(await here.caseOf(id)).toMatchObject({ state: 'unit-answered', turn: 'public-matter-office' });
    expect(await byCode(code)).toMatchObject({ state: 'unit-answered', answers: [] });
    expect(await here.act('clear-answer', 'editor', { id })).toMatchObject({ code: 'answer-missing-words' });
    const answer = '住房局已更换老化线路，路灯恢复照明。';
    await here.done('clear-answer', 'editor', { id, input: { answer } });
    expect(await byCode(code)).toMatchObject({ state: 'answered', answers: [{ text: answer }] });
    const not = { code, response: 'not', words: '昨晚又灭了。' };
    expect(await here.asCitizen('public-matters.respond', not)).toMatchObject({ state: 'in-hand' });
    expect(await view(id)).toMatchObject({
      round: 2,
      answers: [{ draftedBy: '青川市住房局', responseWords: '昨晚又灭了。' }],
    });
    expect((await view(id)).clocks.map(({ kind }) => kind)).toEqual(['public-matter-answer']);
    await here.done('draft-answer', 'editor', { id, input: { answer: '已再次检修，并每天巡查。' } });
    await here.done('clear-answer', 'informationHead', { id });
    expect(await here.asCitizen('public-matters.respond', not)).toMatchObject({ state: 'settled' });
    expect((await byCode(code)).answers).toHaveLength(2);
  });

  test('several that say the same stand under one, and each reads its answer; likeness points them out', async () => {
    const main = await here.taken(point.code, { text: '桂花街口的红绿灯坏了一个多星期，学生过马路很危险。' });
    const other = await here.sent(point.code, { text: '桂花街口的红绿灯坏了一个多星期，学生过马路很危险！' });
    const { similar } = await view(other.id);
    expect(similar.map(({ id }) => id)).toContain(main.id);
    const join = (id: string, mainId: string) => here.act('join-to', 'editor', { id, input: { mainId } });
    expect(await join(other.id, other.id)).toMatchObject({ code: 'main-matter-unknown' });
    expect(await join(other.id, point.id)).toMatchObject({ code: 'main-matter-unknown' });
    expect(await join(other.id, main.id)).toMatchObject({ state: 'joined' });
    const third = await here.sent(point.code);
    expect(await join(third.id, other.id)).toMatchObject({ code: 'main-matter-unfit' });
    await here.done('draft-answer', 'editor', { id: main.id, input: { answer: '红绿灯已经修好。请放心通行。' } });
    await here.done('clear-answer', 'informationHead', { id: main.id });
    expect(await byCode(other.code)).toMatchObject({
      state: 'answered',
      answers: [{ text: '红绿灯已经修好。请放心通行。', response: null }],
      may: { respond: false, supplement: false },
    });
    expect(await view(main.id)).toMatchObject({ count: 2, joined: [{ id: other.id }] });
    const { items } = await here.seen<MatterList>('public-matters.list', 'editor', { show: 'joined' });
    expect(items.map(({ id }) => id)).toEqual([other.id]);
  });

  test('abuse is closed with a reason the citizen reads; the objection is decided by somebody else, once', async () => {
    const { id, code } = await here.sent(point.code, { text: '加微信领取贷款优惠，名额有限，先到先得。' });
    await here.done('close-as-abusive', 'editor', { id, input: { reason: '内容为广告。' } });
    expect(await byCode(code)).toMatchObject({
      state: 'closed-as-abusive',
      abuseReason: '内容为广告。',
      may: { appeal: true },
    });
    await here.asCitizen('public-matters.appeal', { code, text: '不是广告，是被骗了想举报。' });
    const decide = (who: 'editor' | 'informationHead', isUpheld: boolean) =>
      here.act('decide-appeal', who, { id, input: { isUpheld, reason: '确为举报，继续办理。' } });
    expect(await decide('editor', true)).toMatchObject({ code: 'appeal-against-oneself' });
    expect(await decide('informationHead', false)).toMatchObject({ state: 'in-hand' });
    await here.done('close-as-abusive', 'informationHead', { id, input: { reason: '核实为广告。' } });
    expect(await here.asCitizen('public-matters.appeal', { code, text: '再申诉一次。' })).toMatchObject({
      code: 'appealed-already',
    });
    const voices = await here.read(async (tx) => {
      const { rows } = await sql<{ id: string }>`select case_id as id from voice`.execute(tx);
      return rows.map((row) => row.id);
    });
    expect(voices).not.toContain(id);
    expect(voices.length).toBeGreaterThan(2);
  });

  test('a supplement is added once; the contact is opened with a reason, shown to auditors, and deleted in time', async () => {
    const { id, code } = await here.sent(point.code, { contact: { name: '李四', phone: '0888-1234567' } });
    const add = (text: string) => here.asCitizen('public-matters.supplement', { code, text });
    expect(await add('补充：在二号楼门前。')).toMatchObject({ state: 'received' });
    expect(await add('又想起一点。')).toMatchObject({ code: 'supplemented-already' });
    const look = (who: 'editor' | 'secretary') =>
      here.act('look-up-sender', who, { id, input: { reason: '核实地点' } });
    expect(await look('secretary')).toMatchObject({ code: 'not-permitted' });
    expect(await look('editor')).toMatchObject({ contact: { name: '李四', phone: '0888-1234567' } });
    const { items } = await here.seen<LookUpList>('public-matters.look-ups', 'informationHead');
    expect(items[0]).toMatchObject({ by: '叶知秋', reason: '核实地点', matterId: id });
    expect((await view(id)).lookUps).toMatchObject([{ by: '叶知秋', reason: '核实地点' }]);
    await here.done('take-in', 'editor', { id, input: { topic: 'other', title: '二号楼门前' } });
    await here.done('draft-answer', 'editor', { id, input: { answer: '已经处理好了，谢谢。' } });
    await here.done('clear-answer', 'informationHead', { id });
    const nothing = (who: 'editor') => here.act('look-up-sender', who, { id, input: { reason: '再看一次' } });
    await settleSilences(here.house as never, here.committee.tenantId, days(29));
    expect(await here.caseOf(id)).toMatchObject({ state: 'answered' });
    await settleSilences(here.house as never, here.committee.tenantId, days(31));
    expect(await here.caseOf(id)).toMatchObject({ state: 'settled' });
    expect((await byCode(code)).answers).toMatchObject([{ response: null }]);
    await forgetSenders(here.house as never, here.committee.tenantId, days(31 + 181));
    expect(await nothing('editor')).toMatchObject({ code: 'matter-without-contact' });
    const names = (await here.read((tx) => eventsOfCase(tx, id))).map(({ name }) => name.split('.')[1]);
    expect(names).toEqual(expect.arrayContaining(['sender-looked-up', 'settled-in-silence', 'sender-forgotten']));
  });

  test('a member on duty writes it down for somebody who cannot; only at a point of theirs', async () => {
    const input = { ...matterTyped, text: '老人说门前台阶太高，上下不便。', pointId: point.id };
    const answer = await here.done('record-matter', 'lead', { input });
    expect(await here.readCode(String(answer.code))).toMatchObject({ state: 'received' });
    expect(await here.act('record-matter', 'second', { input })).toMatchObject({ code: 'point-not-yours' });
    expect(
      await here.act('record-matter', 'lead', { input: { ...input, pointId: here.committee.people.lead } }),
    ).toMatchObject({
      code: 'point-unknown',
    });
    const mine = await here.seen<MyPoints>('public-matters.my-points', 'lead');
    expect(mine).toMatchObject({
      points: [{ title: '文昌社区直报点', mayServe: true }],
      recorded: [{ point: '文昌社区直报点' }],
    });
    expect(await view(here.idOf(answer), 'editor')).toMatchObject({ channel: 'by-member', recorder: '王晓明' });
  });

  test('it becomes an information report or a clue, once, in words that name nobody', async () => {
    const { id } = await here.taken(point.code, { text: '电话13700137000，夜间公交太少，工人回家难。' });
    await here.done('turn-into-report', 'editor', { id });
    expect(await here.act('turn-into-clue', 'editor', { id })).toMatchObject({ code: 'public-matter-turned-already' });
    const asked = await here
      .read(async (tx) => {
        const { rows } = await sql<{ all: string }>`select string_agg(p.payload::text, '') as all
        from graphile_worker._private_jobs p`.execute(tx);
        return rows[0]!.all;
      })
      .catch(() => '');
    expect(asked).not.toContain('13700137000');
  });
});

test('a day’s cap of one point holds', async () => {
  const full = await here.openPoint({ title: '河西社区直报点' });
  await here.read((tx) =>
    sql`insert into setting (tenant_id, key, value, reason, updated_at) values
      (app.tenant_id(), 'public-matters.door.mostInADay', '10', '测试', ${testNow})`.execute(tx),
  );
  here.house.committees.forget(here.committee.tenantId);
  for (let count = 0; count < 10; count += 1) await here.sent(full.code);
  expect(await here.send(full.code, {}, { address: 'eleventh' })).toMatchObject({ code: 'point-full-today' });
});
