// The whole ladder through the real acts: chain, notices, batches, the morning, and who sees what.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { extendClock, nationalCalendar, pauseClock, stopClocks } from '#kernel/deadlines';
import { type Person, type TestDatabase, testDatabase } from '#kernel/testing';
import { isRefusal } from '#platform/errors';
import type { MatterList, MattersOfCase, MatterView, ReminderPreview } from './contract.ts';
import { superviseOneMorning } from './morning.ts';
import { at, type Chasing, chasing } from './testing/chasing.ts';

let database: TestDatabase;
let here: Chasing;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.end());

const fresh = async () => {
  here = await chasing(database);
};
const call = { withWhom: '冯涛', said: '正在会签，下周答复。', promisedOn: null };
const code = (answer: unknown) => (isRefusal(answer) ? answer.code : 'done');
const act = async (name: string, who: Person, day: string, asked: { id?: string; input?: unknown } = {}) =>
  code(await here.act(`supervision.${name}`, who, { ...asked, now: at(day) }));
const remind = (ids: readonly string[], day: string, who: Person = 'supervisor') =>
  act('remind', who, day, { input: { matterIds: ids } });
const matter = (id: string, day: string, who: Person = 'supervisor') =>
  here.asked<MatterView>('supervision.matter', who, day, { id });
const list = (who: Person, day: string, show = 'today') =>
  here.asked<MatterList>('supervision.list', who, day, { show });

describe('the ladder', () => {
  beforeAll(fresh);

  test('remind, telephone, notice, answer, leaders: each once, in the chain of the case, told to whom it concerns', async () => {
    const { id, clockId } = await here.onTheDesk();
    const one = { id: clockId };
    expect(await remind([clockId], '2026-11-25')).toBe('done');
    expect(await remind([clockId], '2026-11-26')).toBe('step-already-taken');
    expect(await act('note-call', 'supervisor', '2026-11-30', { ...one, input: call })).toBe('done');
    expect(
      await act('report-to-leader', 'supervisor', '2026-12-01', { ...one, input: { to: 'secretary-general' } }),
    ).toBe('notice-first');
    expect(await act('send-notice', 'supervisor', '2026-12-07', one)).toBe('done');
    const notice = (await matter(clockId, '2026-12-07')).steps.find(({ step }) => step === 'notice');
    expect(notice).toMatchObject({ documentNumber: '青川督〔2026〕1号', untilOn: '2026-12-14' });
    const answer = { newDueOn: '2026-12-18', explanation: '会签单位意见未回，18日前答复。' };
    expect(await act('answer-notice', 'otherContact', '2026-12-08', { ...one, input: answer })).toBe('not-found');
    expect(await act('answer-notice', 'contact', '2026-12-08', { ...one, input: answer })).toBe('done');
    expect((await matter(clockId, '2026-12-16')).next).toMatchObject({
      step: 'leader',
      dueOn: '2026-12-21',
      isDue: false,
    });
    const report = { to: 'chairpersons-council', remark: '两次答应，均未完成。' };
    expect(await act('report-to-leader', 'officer', '2026-12-21', { ...one, input: report })).toBe('done');

    const events = await here.eventsOf(id);
    expect(events.map(({ name }) => name)).toEqual(
      ['reminded', 'called', 'notice-sent', 'notice-answered', 'reported-to-leader'].map(
        (name) => `supervision.${name}`,
      ),
    );
    expect(JSON.stringify(events)).not.toContain('下周答复');
    expect(await here.toldOf(id)).toMatchObject({
      'supervision-reminder': ['contact'],
      'supervision-notice': ['contact', 'leader'],
      'supervision-answered': ['officer', 'supervisor'],
      'supervision-reported': ['council'],
    });
  });

  test('the clock stops: the ladder has ended, whatever was planned', async () => {
    const { id, clockId } = await here.onTheDesk();
    await remind([clockId], '2026-11-25');
    await here.read((tx) => stopClocks(tx, { caseId: id, kinds: ['reply'], stoppedOn: '2026-11-26' }));
    expect(await act('note-call', 'supervisor', '2026-11-30', { id: clockId, input: call })).toBe('answered-already');
    expect(await remind([clockId], '2026-11-30')).toBe('answered-already');
    expect(await matter(clockId, '2026-11-30')).toMatchObject({ standing: 'ended', next: null, endedOn: '2026-11-26' });
  });

  test('paused it rests, extended it begins anew', async () => {
    const { clockId } = await here.onTheDesk();
    await remind([clockId], '2026-11-23');
    const extension = { dueOn: '2026-12-08', reason: '会签未回', grantedBy: '郑洁', grantedOn: '2026-11-24' };
    await here.read((tx) => extendClock(tx, { calendar: nationalCalendar, id: clockId, ...extension }));
    expect(await remind([clockId], '2026-11-25')).toBe('too-early');
    expect(await remind([clockId], '2026-12-08')).toBe('done');
    await here.read((tx) => pauseClock(tx, { calendar: nationalCalendar, id: clockId, on: '2026-12-09', reason: '' }));
    expect(await act('send-notice', 'supervisor', '2026-12-20', { id: clockId })).toBe('clock-paused');
  });

  test('a reply that has been signed off lies with the checking office, and chases no unit', async () => {
    const { clockId } = await here.onTheDesk({ state: 'checking' });
    expect(await remind([clockId], '2026-11-25')).toBe('answered-already');
  });

  test('our own desk is reminded and nothing more', async () => {
    const { id, clockId } = await here.onTheDesk({ state: 'checking', clock: 'check' });
    expect(await act('send-notice', 'officer', '2026-11-30', { id: clockId })).toBe('own-desk');
    expect(await remind([clockId], '2026-11-25', 'officer')).toBe('done');
    expect(await here.toldOf(id)).toEqual({ 'supervision-reminder': ['supervisor'] });
  });

  test('dates that are named lie ahead and within what may be granted', async () => {
    const { clockId } = await here.onTheDesk();
    const id = clockId;
    const said = (promisedOn: string) => ({ id, input: { ...call, promisedOn } });
    expect(await act('note-call', 'supervisor', '2026-11-30', said('2026-11-29'))).toBe('date-out-of-range');
    const off = (untilOn: string) => ({ id, input: { untilOn, reason: '等市里部署' } });
    expect(await act('put-off', 'supervisor', '2026-11-30', off('2027-02-01'))).toBe('date-out-of-range');
    expect(await act('put-off', 'supervisor', '2026-11-30', off('2026-12-10'))).toBe('done');
    expect((await matter(id, '2026-12-01')).rest).toEqual({ untilOn: '2026-12-10', why: 'put-off' });
    expect((await matter(id, '2026-12-01', 'contact')).steps).toEqual([]);
    await act('send-notice', 'supervisor', '2026-12-01', { id });
    const beyond = { newDueOn: '2027-05-18', explanation: '再等半年。' };
    expect(await act('answer-notice', 'contact', '2026-12-02', { id, input: beyond })).toBe('date-out-of-range');
  });
});

describe('batches', () => {
  beforeAll(fresh);

  test('many matters, one letter to each person for all of theirs, one event in each chain; said before it is sent', async () => {
    const cases = [];
    for (const title of ['一', '二', '三']) cases.push(await here.onTheDesk({ title }));
    const other = await here.onTheDesk({ unit: 'transport', title: '四' });
    const done = await here.onTheDesk({ title: '五' });
    await remind([done.clockId], '2026-11-25');
    const ids = [...cases, other, done].map(({ clockId }) => clockId);
    const preview = await here.asked<ReminderPreview>('supervision.reminder-preview', 'supervisor', '2026-11-26', {
      ids: ids.join(','),
    });
    expect(preview.letters.map(({ person, items }) => [person, items.length]).sort()).toEqual([
      ['冯涛', 3],
      ['蒋欣', 1],
    ]);
    expect(preview.skipped.map(({ title }) => title)).toEqual(['五']);
    const asked = { input: { matterIds: ids }, now: at('2026-11-26'), key: 'batch-of-today' };
    const first = await here.done('supervision.remind', 'supervisor', asked);
    expect(first).toMatchObject({ letters: 2, skipped: [{ id: done.clockId, code: 'step-already-taken' }] });
    expect(await here.done('supervision.remind', 'supervisor', asked)).toEqual(first);
    const letters = (await here.noticesOf('contact')).map(({ params }) => params.count);
    expect(letters).toEqual([1, 3]);
    for (const { id } of cases)
      expect((await here.eventsOf(id)).map(({ name }) => name)).toEqual(['supervision.reminded']);
  });

  test('nothing that could be reminded of, nothing of ours: refused', async () => {
    const { clockId } = await here.onTheDesk();
    expect(await remind(['00000000-0000-7000-8000-000000000000'], '2026-11-25')).toBe('not-found');
    expect(await remind([clockId], '2026-11-25', 'contact')).toBe('not-permitted');
    expect(await remind([], '2026-11-25')).toBe('input-invalid');
    const foreign = await chasing(database);
    const theirs = await foreign.onTheDesk();
    expect(await remind([theirs.clockId], '2026-11-25')).toBe('not-found');
    expect(await act('send-notice', 'supervisor', '2026-11-30', { id: theirs.clockId })).toBe('not-found');
  });

  test('two officers at the same moment: one reminds, the other is told', async () => {
    const { clockId } = await here.onTheDesk();
    const both = await Promise.all([remind([clockId], '2026-11-25'), remind([clockId], '2026-11-25', 'officer')]);
    expect(both.sort()).toEqual(['done', 'step-already-taken']);
  });
});

describe('the morning', () => {
  beforeAll(fresh);

  test('reminders go out by themselves, once; the rest is laid on the officers’ desk', async () => {
    const { id, clockId } = await here.onTheDesk();
    const morning = (day: string) => superviseOneMorning(here.working, here.committee.tenantId, at(day));
    await morning('2026-11-24');
    expect(await here.eventsOf(id)).toEqual([]);
    for (const day of ['2026-11-25', '2026-11-25', '2026-11-26', '2026-11-30', '2026-11-30']) await morning(day);
    expect((await here.eventsOf(id)).map(({ name, actorName }) => [name, actorName])).toEqual([
      ['supervision.reminded', ''],
    ]);
    expect(await matter(clockId, '2026-11-30')).toMatchObject({ next: { step: 'phone', isDue: true } });
    expect((await here.noticesOf('supervisor')).map(({ kind, params }) => [kind, params.count])).toEqual([
      ['supervision-due', 1],
    ]);
  });
});

describe('silence', () => {
  beforeAll(fresh);

  test('signed for, then nothing for twenty working days: raised once, beside no late clock; a sign of life begins anew', async () => {
    const { id, undertakingId } = await here.onTheDesk({ clock: 'feedback', title: '无声' });
    await here.signOfLife({ caseId: id, undertakingId, day: '2026-11-24' });
    const silent = async (day: string) => (await list('supervisor', day, 'silent')).items.map(({ id: one }) => one);
    expect(await silent('2026-12-22')).toEqual([]);
    expect(await silent('2026-12-23')).toEqual([undertakingId]);
    expect(await remind([undertakingId], '2026-12-23')).toBe('done');
    expect(await remind([undertakingId], '2026-12-24')).toBe('step-already-taken');
    await here.signOfLife({ caseId: id, undertakingId, day: '2026-12-24' });
    expect(await silent('2026-12-25')).toEqual([]);
    expect((await matter(undertakingId, '2026-12-25')).state).toBe('watched');
  });
});

describe('who sees what', () => {
  beforeAll(fresh);

  test('offices see every desk by date, a unit its own, members none', async () => {
    await here.onTheDesk({ title: '住房' });
    await here.onTheDesk({ unit: 'transport', title: '交通', state: 'signing-off' });
    const titles = ({ items }: MatterList) => items.map(({ proposal }) => proposal.title);
    const all = await list('supervisor', '2026-11-25');
    expect(titles(all)).toEqual(['住房', '交通']);
    expect(all.items.map(({ desk }) => desk)).toEqual(['unit', 'unit-leader']);
    expect(titles(await list('contact', '2026-11-25', 'all'))).toEqual(['住房']);
    expect(titles(await list('thirdContact', '2026-11-25', 'all'))).toEqual([]);
    expect(code(await here.ask('supervision.list', 'lead', '2026-11-25', {}))).toBe('not-permitted');
    const [first] = all.items;
    expect(code(await here.ask('supervision.matter', 'otherContact', '2026-11-25', { id: first!.id }))).toBe(
      'not-found',
    );
  });

  test('the proposer reads that it was chased, not what was said; a stranger nothing', async () => {
    const { id: caseId, clockId } = await here.onTheDesk();
    await act('note-call', 'supervisor', '2026-11-30', { id: clockId, input: call });
    const seen = (who: Person) => here.asked<MattersOfCase>('supervision.of-case', who, '2026-12-01', { caseId });
    const [own] = (await seen('lead')).matters;
    expect(own).toMatchObject({ next: null, people: [], steps: [{ step: 'phone', text: '', withWhom: '', by: '' }] });
    expect((await seen('second')).matters).toEqual([]);
    expect((await seen('contact')).matters[0]?.steps[0]?.text).toBe(call.said);
  });
});
