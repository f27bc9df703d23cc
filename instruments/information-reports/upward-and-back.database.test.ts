// From the released bulletin upward and back: the wall between two committees, forged files, adoptions and what they count,
// instructions and who reads them, the bulletin and whose lines are in it.
import { afterAll, describe, expect, test } from 'vitest';
import { readDeeds } from '#kernel/deeds';
import { testNow } from '#kernel/testing';
import { newSigner } from '#platform/signing';
import type {
  AdoptionBulletinList,
  AdoptionBulletinView,
  InstructionList,
  InstructionView,
  IntakeList,
  SendersView,
  TrackView,
  UpwardList,
} from './contract.ts';
import { days, deedsOf, notice, twoCommittees, verb } from './testing/two-committees.ts';
import { writeExchange } from './upward/exchange.ts';

const world = await twoCommittees();
const { here, above, signer, issueOf, upward, track, carry } = world;
afterAll(() => world.database.end());

describe('to the committee above on this platform', () => {
  test('a new report there with its origin; printed there → adopted here, with deed, notice and track', async () => {
    const { id, reportId } = await issueOf('青川江水质异常');
    const going = { channel: 'platform', level: 'province', sentOn: '2026-11-24' };
    await here.done(verb('send-upward'), 'editor', { id, input: going });
    expect((await here.toldOf(reportId))['information-sent-upward']).toEqual(['lead']);
    await carry();
    expect((await upward(id)).sendings).toMatchObject([
      { receiver: '江南省政协', channel: 'platform', deliveredAt: testNow.toISOString(), deliveryRefusal: '' },
    ]);
    const intake = await above.seen<IntakeList>(verb('intake'), 'editor', { origin: 'exchange' });
    expect(intake.items).toMatchObject([{ title: '青川江水质异常', author: '青川市政协', origin: 'exchange' }]);
    const there = intake.items[0]!.id;
    expect(await above.seen<TrackView>(verb('track'), 'editor', { id: there })).toMatchObject({
      arrival: { committee: '青川市政协', authors: ['王晓明'] },
    });
    // The wall: neither side sees the other's case.
    expect(await here.caseOf(there)).toBeNull();
    expect(await above.caseOf(id)).toBeNull();

    await above.done(verb('accept'), 'editor', { id: there });
    const issueAbove = await above.sent([there]);
    await carry();
    expect((await upward(id)).adoptions).toMatchObject([
      { level: 'province', form: 'single', receiver: '江南省政协', isTold: true, isWithdrawn: false },
    ]);
    expect(await deedsOf(here, 'lead', reportId)).toEqual([
      'information-adopted own single 100',
      'information-adopted province single 100',
    ]);
    expect((await here.toldOf(reportId))['information-adopted-above']).toEqual(['lead']);
    expect((await here.toldOf(id))['information-adoption-told']).toEqual(['editor', 'informationHead']);

    // Adopted still higher: told down too; taken back there, taken back here.
    const national = { ...notice, level: 'nation', receiver: '某部', receiverKind: 'department', form: 'passed-on' };
    await above.done(verb('send-upward'), 'editor', {
      id: issueAbove,
      input: { channel: 'paper', level: 'nation', receiver: '全国政协', sentOn: '2026-11-24' },
    });
    const { adoptionId } = await above.done(verb('record-adoption'), 'editor', { id: issueAbove, input: national });
    await carry();
    expect((await deedsOf(here, 'lead', reportId)).at(0)).toBe('information-adopted nation passed-on 100');
    const [, told] = (await upward(id)).adoptions;
    expect(
      await here.act(verb('withdraw-adoption'), 'editor', { id, input: { adoptionId: told!.id, reason: '误报。' } }),
    ).toMatchObject({ code: 'adoption-told-from-above' });
    const back = { adoptionId, reason: '登记有误。' };
    await above.done(verb('withdraw-adoption'), 'editor', { id: issueAbove, input: back });
    await carry();
    expect((await upward(id)).adoptions[1]).toMatchObject({ isWithdrawn: true });
    expect(await deedsOf(here, 'lead', reportId)).toHaveLength(2);
    expect((await track(reportId)).steps.map(({ kind }) => kind)).toEqual(['printed', 'sent-up', 'adopted']);
    // Sent once more by the same way: refused there as taken already, and said here.
    await here.done(verb('send-upward'), 'editor', { id, input: going });
    await carry();
    expect((await upward(id)).sendings.at(-1)).toMatchObject({ deliveryRefusal: 'exchange-taken-already' });
  });

  test('no committee above at that level, level not above, days out of order → nothing recorded', async () => {
    const { id } = await issueOf('城东公交');
    const going = (input: object) =>
      here.act(verb('send-upward'), 'editor', {
        id,
        input: { channel: 'paper', level: 'province', receiver: '省政协', sentOn: '2026-11-24', ...input },
      });
    expect(await going({ channel: 'platform', level: 'nation' })).toMatchObject({ code: 'upward-no-committee' });
    expect(await going({ level: 'city' })).toMatchObject({ code: 'upward-level-not-above' });
    expect(await going({ receiver: '' })).toMatchObject({ code: 'upward-receiver-missing' });
    expect(await going({ sentOn: '2026-11-25' })).toMatchObject({ code: 'upward-in-future' });
    expect(await going({ sentOn: '2026-11-23' })).toMatchObject({ code: 'upward-before-release' });
    expect((await upward(id)).sendings).toEqual([]);
    const draft = await here.started([await here.accepted({ title: '城西公交' })]);
    expect(await here.act(verb('record-adoption'), 'editor', { id: draft, input: notice })).toMatchObject({
      code: 'state-conflict',
    });
    expect(await here.act(verb('send-upward'), 'lead', { id, input: {} })).toMatchObject({ refused: true });
  });
});

describe('as a file', () => {
  test('written, carried, taken in once; forged, changed, of an unknown sender → refused in words', async () => {
    const { id } = await issueOf('老旧小区加装电梯');
    const input = { channel: 'file', level: 'nation', receiver: '全国政协', sentOn: '2026-11-24' };
    const { sendingId } = await here.done(verb('send-upward'), 'editor', { id, input });
    const file = await here.seen<{ text: string; fileName: string }>(verb('exchange-file'), 'editor', {
      ...{ id: sendingId, issueId: id },
    });
    expect(file.fileName).toContain('全国政协');
    const take = (text: string, factory = above) =>
      factory.act(verb('import-exchange'), 'editor', { input: { file: text } });
    expect(await take(file.text, here)).toMatchObject({ code: 'exchange-own' });
    expect(await take(file.text.replace('电梯', '楼梯'))).toMatchObject({ code: 'exchange-changed' });
    expect(await take('不是文件')).toMatchObject({ code: 'exchange-unreadable' });
    expect(await take(file.text)).toMatchObject({ state: 'submitted' });
    expect(await take(file.text)).toMatchObject({ code: 'exchange-taken-already', params: { on: '2026-11-24' } });

    const stranger = newSigner();
    const fileOf = (id: string, text: string) =>
      writeExchange(stranger, {
        ...{ id, sentOn: '2026-11-20', receiver: '江南省政协' },
        content: {
          ...{ committee: { name: '邻市政协', code: 'linshi', level: 'city' }, number: '〔2026〕第7期' },
          ...{ issuedOn: '2026-11-19', form: 'single', title: '跨市断头路', text },
          authors: [{ name: '某委员', share: 100 }],
        },
      }).text;
    const text = fileOf('0197a000-0000-7000-8000-00000000000a', '两市交界处道路未通。');
    expect(await take(text)).toMatchObject({ code: 'exchange-sender-unknown', params: { keyId: stranger.keyId } });
    const trust = { keyId: stranger.keyId, name: '邻市政协', howChecked: '电话核对。' };
    expect(await above.act(verb('trust-sender'), 'editor', { input: trust })).toMatchObject({ code: 'not-permitted' });
    await above.done(verb('trust-sender'), 'informationHead', { input: trust });
    expect(await take(text)).toMatchObject({ state: 'submitted' });
    const secret = fileOf('0197a000-0000-7000-8000-00000000000b', '据机密★文件，交界处正在施工。');
    expect(await take(secret), 'marked secret').toMatchObject({ code: 'information-classified' });
    expect(await above.seen<SendersView>(verb('senders'), 'editor')).toMatchObject({
      ownKeyId: signer.keyId,
      senders: [{ name: '邻市政协', by: '路遥远' }],
    });
  });
});

describe('notices of adoption', () => {
  test('several per report, each level counted once by share; corrected and withdrawn with a reason', async () => {
    const reports = [
      await here.accepted({ title: '停车难之一' }),
      await here.accepted({ title: '停车难之二' }, 'second'),
    ];
    const id = await here.sent(reports);
    const record = (changes: object = {}) =>
      here.act(verb('record-adoption'), 'editor', { id, input: { ...notice, ...changes } });
    expect(await record()).toMatchObject({ code: 'adoption-not-sent-up' });
    const input = { channel: 'paper', level: 'province', receiver: '江南省政协', sentOn: '2026-11-24' };
    await here.done(verb('send-upward'), 'editor', { id, input });
    expect(await record({ adoptedOn: '2026-11-25' })).toMatchObject({ code: 'adoption-in-future' });
    expect(await record({ adoptedOn: '2026-11-23' })).toMatchObject({ code: 'adoption-before-release' });
    expect(await record({ level: 'county' })).toMatchObject({ code: 'adoption-level-below' });
    expect(await record({ fileId: id })).toMatchObject({ code: 'adoption-file-unknown' });
    await here.done(verb('name-higher-seat'), 'editor', {
      input: { personId: here.committee.people.second, level: 'province' },
    });
    await record({ form: 'combined', receiver: '江南省政协', receiverKind: 'cppcc' });
    const { adoptionId } = (await record()) as unknown as { adoptionId: string };
    await record({ level: 'nation', form: 'combined' });
    const own = 'information-adopted own combined 50';
    expect(await deedsOf(here, 'second', reports[1]!)).toEqual([
      ...['information-adopted nation combined 50', own, 'information-adopted province single 50'],
    ]);
    const facts = await here.read((tx) => readDeeds(tx, { from: '2026-01-01', until: '2026-12-31' }));
    expect(facts.find(({ caseId, facts: { level } }) => caseId === reports[1] && level === 'province')?.facts).toEqual({
      ...{ level: 'province', form: 'single', share: 50, receiver: 'party', authorLevel: 'province' },
      isCommissioned: false,
    });
    const corrected = { ...notice, adoptionId, form: 'passed-on', reason: '通知有误。' };
    await here.done(verb('correct-adoption'), 'editor', { id, input: corrected });
    expect((await deedsOf(here, 'lead', reports[0]!)).at(-1)).toBe('information-adopted province combined 50');
    const taken = { adoptionId, reason: '重复登记。' };
    await here.done(verb('withdraw-adoption'), 'editor', { id, input: taken });
    expect(await here.act(verb('withdraw-adoption'), 'editor', { id, input: taken })).toMatchObject({
      code: 'adoption-unknown',
    });
    expect((await here.toldOf(reports[0]!))['information-adoption-changed']).toEqual(['lead', 'lead']);
    expect((await track(reports[0]!)).steps.filter(({ kind }) => kind === 'adopted')).toHaveLength(2);
    const list = await here.seen<UpwardList>(verb('sent-issues'), 'editor', { show: 'adopted', words: '停车难' });
    expect(list.items).toMatchObject([{ id, sentTo: ['江南省政协'] }]);
  });
});

describe('a leader’s instruction', () => {
  test('its words for named roles; a unit answers within its day; the author reads what was cleared', async () => {
    const { id: issueId, reportId } = await issueOf('供水管网漏损');
    const given = { issueId, leader: '某副市长', level: 'own', givenOn: '2026-11-24', secrecy: 'restricted' };
    const record = (changes: object = {}) =>
      here.act(verb('record-instruction'), 'editor', { input: { ...given, text: '请住房局研究。', ...changes } });
    expect(await record({ givenOn: '2026-11-25' })).toMatchObject({ code: 'instruction-in-future' });
    expect(await record({ givenOn: '2026-11-20' })).toMatchObject({ code: 'instruction-before-release' });
    expect(await record({ text: '机密★请阅。' })).toMatchObject({ code: 'instruction-classified' });
    const id = here.idOf(await record());
    const read = (who: 'editor' | 'informationHead' | 'supervisor' | 'contact' | 'lead' | 'otherContact') =>
      here.ask<InstructionView>(verb('instruction'), who, { id });
    expect(await read('informationHead')).toMatchObject({ text: '请住房局研究。', hasText: true });
    expect(await read('supervisor')).toMatchObject({ text: null, hasText: true });
    expect(await read('contact')).toMatchObject({ code: 'not-found' });
    expect(await read('lead')).toMatchObject({ code: 'not-permitted' });
    expect((await here.toldOf(reportId))['information-instructed']).toEqual(['lead']);
    expect((await track(reportId)).steps.at(-1)).toMatchObject({ kind: 'instructed', who: '', text: '' });
    expect(await deedsOf(here, 'lead', reportId)).toContain('information-instructed own  ');

    const transfer = (changes: object = {}) =>
      here.act(verb('transfer-instruction'), 'supervisor', {
        id,
        input: { unitId: here.committee.units.housing, task: '请研究并回复。', dueOn: '2026-12-24', ...changes },
      });
    expect(await transfer({ dueOn: '2026-11-24' })).toMatchObject({ code: 'instruction-due-past' });
    expect(await transfer({ dueOn: '2027-12-24' })).toMatchObject({ code: 'instruction-due-too-late' });
    expect(await transfer({ unitId: here.committee.units.ended })).toMatchObject({ code: 'instruction-unit-unknown' });
    await transfer({ unitId: here.committee.units.transport });
    await here.done(verb('return-instruction'), 'otherContact', { id, input: { reason: '不属本局职责。' } });
    expect(await read('otherContact')).toMatchObject({ code: 'not-found' });
    await transfer();
    expect(await here.caseOf(id)).toMatchObject({ state: 'transferred', dueOn: '2026-12-24' });
    expect(await read('contact')).toMatchObject({ text: null, task: '请研究并回复。' });
    await here.done(verb('sign-for-instruction'), 'contact', { id });
    expect((await here.toldOf(reportId))['information-handling']).toEqual(['lead']);
    const list = await here.seen<InstructionList>(verb('instructions'), 'contact', { show: 'with-units' });
    expect(list.items.map((item) => item.id)).toEqual([id]);
    await here.done(verb('answer-instruction'), 'drafter', { id, input: { answer: '已修复三处。' } });
    expect(await here.caseOf(id)).toMatchObject({ state: 'answered', dueOn: null });
    const more = { reason: '请补充完成时间。', dueOn: '2026-12-10' };
    await here.done(verb('send-answer-back'), 'editor', { id, input: more });
    await here.done(verb('answer-instruction'), 'contact', { id, input: { answer: '已修复三处，年底完成全部。' } });
    expect((await track(reportId)).steps.map(({ kind }) => kind)).not.toContain('answered');
    await here.done(verb('clear-answer'), 'informationHead', { id, input: { text: '年底完成全部修复。' } });
    expect((await track(reportId)).steps.at(-1)).toMatchObject({
      ...{ kind: 'answered', who: '青川市住房局', text: '年底完成全部修复。' },
    });
    expect((await here.toldOf(reportId))['information-answered']).toEqual(['lead']);
    // Sealed at rest, and never in the record.
    const stored = await here.read((tx) => here.eventsOf(id).then((events) => ({ events, tx })));
    expect(JSON.stringify(stored.events)).not.toContain('请住房局研究');
  });

  test('whoever handed it out does not clear it; filed; withdrawn → the deed is taken back', async () => {
    const { id: issueId, reportId } = await issueOf('路灯维护');
    const input = { issueId, leader: '某市长', level: 'own', givenOn: '2026-11-24', secrecy: 'open', text: '阅。' };
    const id = here.idOf(await here.done(verb('record-instruction'), 'editor', { input }));
    const unit = { unitId: here.committee.units.housing, task: '请阅处。', dueOn: '2026-12-24' };
    await here.done(verb('transfer-instruction'), 'informationHead', { id, input: unit });
    await here.done(verb('sign-for-instruction'), 'leader', { id });
    await here.done(verb('answer-instruction'), 'leader', { id, input: { answer: '已办。' } });
    expect(await here.act(verb('clear-answer'), 'informationHead', { id, input: { text: '已办。' } })).toMatchObject({
      code: 'instruction-needs-second-person',
    });
    await here.done(verb('withdraw-instruction'), 'secretary', { id, input: { reason: '登记有误。' } });
    expect(await deedsOf(here, 'lead', reportId)).toEqual(['information-adopted own single 100']);
    const other = here.idOf(await here.done(verb('record-instruction'), 'editor', { input }));
    await here.done(verb('file-instruction'), 'editor', { id: other, input: { reason: '已阅。' } });
    expect(await here.caseOf(other)).toMatchObject({ state: 'filed', turn: null });
  });
});

describe('the adoption bulletin', () => {
  test('of a period that is over, by two persons; everybody reads their own line, nobody a ranking', async () => {
    const draft = (quarter: number, now = days(60)) =>
      here.act(verb('draft-bulletin'), 'editor', { input: { year: 2026, quarter }, now });
    expect(await draft(4, testNow)).toMatchObject({ code: 'adoption-bulletin-period-running' });
    expect(await draft(0, testNow)).toMatchObject({ code: 'adoption-bulletin-period-running' });
    const id = here.idOf((await draft(4)) as never);
    expect(await draft(4)).toMatchObject({ code: 'adoption-bulletin-exists' });
    const asked = (who: 'editor' | 'lead' | 'second' | 'third') =>
      here.ask<AdoptionBulletinView>(verb('adoption-bulletin'), who, { id }, days(60));
    const desk = (await asked('editor')) as AdoptionBulletinView;
    // By sector and pinyin (lead, second), whatever they counted.
    expect(desk.lines.map(({ name }) => name)).toEqual(['王晓明', '李青']);
    expect(desk.totals).toMatchObject({ printed: 7, instructions: 2, sentUp: 3 });
    expect(desk.lines[1]!.counts).toMatchObject({
      ...{ submitted: 1, printed: 1, instructed: 0 },
      adopted: [
        { level: 'nation', form: 'combined', count: 1 },
        { level: 'province', form: 'combined', count: 1 },
      ],
    });
    expect(await asked('lead')).toMatchObject({ code: 'not-found' });
    expect(await here.act(verb('release-bulletin'), 'editor', { id, now: days(60) })).toMatchObject({
      code: 'adoption-bulletin-needs-second-person',
    });
    await here.done(verb('count-again'), 'editor', { id, now: days(60) });
    await here.done(verb('release-bulletin'), 'secretary', { id, now: days(61) });
    expect((await here.toldOf(id))['information-adoption-bulletin']).toEqual(['lead', 'second']);
    expect(await asked('second')).toMatchObject({ isDesk: false, lines: [{ name: '李青' }] });
    expect(await asked('third')).toMatchObject({ code: 'not-found' });
    const list = await here.seen<AdoptionBulletinList>(verb('adoption-bulletins'), 'lead', {}, days(61));
    expect(list).toMatchObject({ items: [{ id, quarter: 4 }], open: [], mayDraft: false });
    const year = here.idOf((await draft(0)) as never);
    await here.done(verb('discard-bulletin'), 'editor', { id: year, input: { reason: '重做。' }, now: days(61) });
    expect(here.idOf((await draft(0)) as never)).not.toBe(year);
  });
});
