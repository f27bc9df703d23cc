// Signing in, as the hall, the phone, the desk and the paper do it; and every way in which it must not work.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, testDatabase, testNow } from '#kernel/testing';
import { isRefusal } from '#platform/errors';
import type { HallView, OwnSignIns, ReadSheetView, SheetsView, SignInDesk } from '../contract.ts';
import { drawSheet, type Pen, photograph } from './paper/testing/draw-sheet.ts';
import { endsAt, plus, type SignInHouse, signInHouse, startsAt } from './testing/sign-in-house.ts';

let database: TestDatabase;
let here: SignInHouse;
beforeAll(async () => {
  database = await testDatabase();
  here = await signInHouse(database);
});
afterAll(() => database.end());

const codeOf = async (answer: Promise<unknown>) => {
  const given = await answer;
  return isRefusal(given) ? given.code : 'done';
};
const seconds = (count: number, from = testNow) => new Date(from.getTime() + count * 1000);
const lineOf = async (id: string, who: 'lead' | 'second' | 'third' | 'council', now = testNow) => {
  const desk = (await here.seen<SignInDesk>('sign-in-desk', 'affairs', { id, now })) as SignInDesk;
  return desk.lines?.find(({ personId }) => personId === here.committee.people[who]);
};
const eventsNamed = async (id: string, name: string) =>
  (await here.eventsOf(id)).filter((event) => event.name === `activity.${name}`).length;

describe('with the code of the hall', () => {
  let id = '';
  beforeAll(async () => {
    id = await here.announced();
  });
  const scan = (who: 'lead' | 'second' | 'third' | 'stranger', at: Date, input: object = {}, now = at) =>
    here.act('sign-in', who, { id, input: { token: here.codeAt(id, at).token, ...input }, now });

  test('before the doors open → sign-in-not-open, also for the desk; the hall shows no code yet', async () => {
    expect(await codeOf(scan('lead', plus(-31)))).toBe('sign-in-not-open');
    const input = { personIds: [here.committee.people.lead] };
    expect(await codeOf(here.act('sign-in-people', 'affairs', { id, input, now: plus(-31) }))).toBe('sign-in-not-open');
    expect(await here.seen<HallView>('hall', 'affairs', { id, now: plus(-31) })).toMatchObject({
      state: 'not-open',
      codes: [],
    });
  });

  test('the hall shows the code of now, which signs a member in; the digits do the same', async () => {
    const hall = (await here.seen<HallView>('hall', 'affairs', { id })) as HallView;
    expect(hall).toMatchObject({ state: 'open', counts: { whole: { called: 4, attended: 0 } } });
    expect(hall.counts?.quorum).toEqual({ needed: 3, attended: 0, isMet: false });
    const { token } = hall.codes[0]!;
    expect(await here.done('sign-in', 'lead', { id, input: { token }, key: 'first' })).toMatchObject({
      attendance: 'present',
      way: 'qr',
    });
    const digits = hall.codes[0]!.digits.replace(/^(.{4})/, '$1 ');
    expect(await here.done('sign-in', 'second', { id, input: { digits }, now: seconds(50) })).toMatchObject({
      attendance: 'present',
    });
  });

  test('sent twice → once: with the same key, with another, and later', async () => {
    const { token } = here.codeAt(id, testNow);
    const repeated = await here.done('sign-in', 'lead', { id, input: { token }, key: 'first' });
    expect(repeated).toMatchObject({ attendance: 'present' });
    expect(await here.done('sign-in', 'lead', { id, input: { token }, key: 'other' })).toMatchObject({
      isRepeated: true,
    });
    expect(await codeOf(scan('lead', plus(2)))).toBe('sign-in-already');
    expect(await eventsNamed(id, 'signed-in')).toBe(2);
  });

  test('who is not called, who scans for another, who acts for another → refused', async () => {
    expect(await codeOf(scan('stranger', testNow))).toBe('not-found');
    expect(await codeOf(scan('third', testNow, { personId: here.committee.people.lead }))).toBe(
      'sign-in-of-another-person',
    );
    const asked = { id, input: { token: here.codeAt(id, testNow).token }, onBehalfOf: 'third' as const };
    expect(await codeOf(here.act('sign-in', 'officer', asked))).toBe('sign-in-in-person');
  });

  test('forged, of another activity, unreadable, run out, ahead of time, wrong digits → each its own answer', async () => {
    const other = await here.announced({ title: '另一场会议' });
    const { token } = here.codeAt(id, testNow);
    const forged = `${token.slice(0, -4)}AAAA`;
    expect(await codeOf(scan('third', testNow, { token: forged }))).toBe('sign-in-code-forged');
    expect(await codeOf(scan('third', testNow, { token: here.codeAt(other, testNow).token }))).toBe(
      'sign-in-code-of-another-activity',
    );
    expect(await codeOf(scan('third', testNow, { token: 'https://example.org' }))).toBe('sign-in-code-unreadable');
    expect(await codeOf(scan('third', testNow, {}, seconds(41)))).toBe('sign-in-code-expired');
    expect(await codeOf(scan('third', plus(1), {}, testNow))).toBe('sign-in-code-ahead');
    expect(await codeOf(scan('third', testNow, { token: '', digits: '00000000' }))).toBe('sign-in-digits-wrong');
    expect(
      await codeOf(scan('third', testNow, { token: '', digits: here.codeAt(id, testNow).digits }, seconds(90))),
    ).toBe('sign-in-digits-wrong');
    expect(await codeOf(scan('third', testNow, { token: '' }))).toBe('sign-in-self-not-allowed');
  });

  test('after the end → sign-in-over, held or not', async () => {
    expect(await codeOf(scan('third', plus(1, endsAt)))).toBe('sign-in-over');
    expect(await codeOf(scan('third', plus(1, endsAt), { wasHeld: true }, plus(60, endsAt)))).toBe('sign-in-over');
  });

  test('minutes after the start → late; and the hall counts it', async () => {
    expect(await scan('third', plus(6, startsAt))).toMatchObject({ attendance: 'late' });
    const hall = (await here.seen<HallView>('hall', 'affairs', { id, now: startsAt })) as HallView;
    expect(hall.counts?.whole).toEqual({ name: '', called: 4, attended: 3, leave: 0 });
    expect(hall.counts?.quorum?.isMet).toBe(true);
    expect(hall.counts?.bySector).toEqual([{ name: '经济界', called: 3, attended: 3, leave: 0 }]);
    const again = (await here.seen<HallView>('hall', 'affairs', { id, now: startsAt, seen: hall.version })) as HallView;
    expect(again.counts).toBeNull();
  });

  test('whoever leaves before the end has left early; who stays to the end has not', async () => {
    expect(await codeOf(here.act('sign-out', 'council', { id, now: plus(60) }))).toBe('sign-out-without-sign-in');
    await here.done('sign-out', 'lead', { id, now: plus(90) });
    expect(await codeOf(here.act('sign-out', 'lead', { id, now: plus(91) }))).toBe('sign-out-already');
    await here.done('sign-out-people', 'affairs', {
      id,
      input: { personIds: [here.committee.people.second] },
      now: plus(-5, endsAt),
    });
    expect(await lineOf(id, 'lead')).toMatchObject({ leftEarly: true });
    expect(await lineOf(id, 'second')).toMatchObject({ leftEarly: false });
  });

  test('once the list is settled → sign-in-list-settled', async () => {
    await here.done('end', 'affairs', { id, now: endsAt });
    await here.done('settle-attendance', 'affairs', { id, now: plus(60, endsAt) });
    expect(await codeOf(scan('lead', testNow, { wasHeld: true }, plus(61, endsAt)))).toBe('sign-in-list-settled');
  });
});

describe('a phone without a network', () => {
  let id = '';
  beforeAll(async () => {
    id = await here.announced({ title: '常委会会议', kind: 'standing-committee' });
  });
  const held = (who: 'lead' | 'second' | 'third', at: Date, now: Date, scannedAt = at) => {
    const input = { token: here.codeAt(id, at).token, wasHeld: true, scannedAt: scannedAt.toISOString() };
    return here.act('sign-in', who, { id, input, now });
  };

  test('whose clock is a day wrong → the code decides when it was, and the desk sees that it came later', async () => {
    const wrong = plus(-60 * 24);
    expect(await held('lead', plus(20), plus(200), wrong)).toMatchObject({
      attendance: 'present',
      isReceivedLate: true,
    });
    const line = await lineOf(id, 'lead');
    expect(line?.signedInAt).toBe(plus(20).toISOString());
    expect(line?.late).toEqual({ receivedAt: plus(200).toISOString(), claimedAt: wrong.toISOString(), decision: null });
    const own = (await here.seen<OwnSignIns>('my-sign-ins', 'lead', { now: plus(200) })) as OwnSignIns;
    expect(own.items.find((item) => item.id === id)).toMatchObject({ attendance: 'present', isReceivedLate: true });
  });

  test('more than twelve hours later → sign-in-code-too-old', async () => {
    expect(await codeOf(held('second', plus(20), plus(20 + 12 * 60 + 1)))).toBe('sign-in-code-too-old');
  });

  test('the officer keeps one and strikes another out, each once', async () => {
    await held('second', plus(21), plus(100));
    const { lead, second } = here.committee.people;
    await here.done('decide-late-sign-in', 'affairs', { id, input: { personIds: [lead], isKept: true } });
    await here.done('decide-late-sign-in', 'affairs', { id, input: { personIds: [second], isKept: false } });
    expect(await lineOf(id, 'lead')).toMatchObject({ attendance: 'present', late: { decision: 'kept' } });
    expect(await lineOf(id, 'second')).toMatchObject({
      attendance: 'open',
      signedInAt: null,
      late: { decision: 'struck' },
    });
    const input = { personIds: [lead], isKept: false };
    expect(await codeOf(here.act('decide-late-sign-in', 'affairs', { id, input }))).toBe('late-sign-in-decided');
    expect(await codeOf(here.act('decide-late-sign-in', 'lead', { id, input }))).toBe('not-permitted');
  });
});

describe('at the desk and by oneself', () => {
  let id = '';
  beforeAll(async () => {
    id = await here.announced({ title: '双周联系委员日', kind: 'contact-day' });
  });

  test('the officer marks people, takes one back, and is told of those who had come', async () => {
    const { lead, second, officer } = here.committee.people;
    const mark = (personIds: string[]) => here.act('sign-in-people', 'affairs', { id, input: { personIds } });
    expect(await mark([lead, second])).toMatchObject({ signedIn: 2 });
    expect(await codeOf(mark([lead]))).toBe('sign-in-already-all');
    expect(await codeOf(mark([officer]))).toBe('person-not-called');
    await here.done('undo-sign-in', 'affairs', { id, input: { personId: second } });
    expect(await lineOf(id, 'second')).toMatchObject({ attendance: 'open', way: null, signedInAt: null });
    expect(await codeOf(here.act('undo-sign-in', 'affairs', { id, input: { personId: second } }))).toBe(
      'sign-in-nothing-to-undo',
    );
    expect(await codeOf(here.act('sign-in-people', 'lead', { id, input: { personIds: [second] } }))).toBe(
      'not-permitted',
    );
    expect(await codeOf(here.act('sign-in-people', 'stranger', { id, input: { personIds: [second] } }))).toBe(
      'not-found',
    );
  });

  test('by oneself only where it is allowed and while it is open', async () => {
    const rules = { opensMinutesBefore: 60, allowsSelf: true, isClosed: false };
    expect(await codeOf(here.act('sign-in', 'third', { id }))).toBe('sign-in-self-not-allowed');
    await here.done('set-sign-in', 'affairs', { id, input: rules });
    expect(await here.done('sign-in', 'third', { id })).toMatchObject({ way: 'self', attendance: 'present' });
    await here.done('set-sign-in', 'affairs', { id, input: { ...rules, isClosed: true } });
    expect(await codeOf(here.act('sign-in', 'second', { id }))).toBe('sign-in-over');
    expect(await here.seen<HallView>('hall', 'affairs', { id })).toMatchObject({ state: 'over', codes: [] });
  });
});

describe('on paper', () => {
  let id = '';
  let sheets: SheetsView;
  beforeAll(async () => {
    id = await here.announced({ title: '委员小组会议', kind: 'committee-meeting' });
    await here.done('print-sheets', 'affairs', { id, input: { by: 'name' } });
    sheets = (await here.seen<SheetsView>('sheets', 'affairs', { id })) as SheetsView;
  });
  const photo = async (filled: Record<number, Pen>) =>
    photograph(await drawSheet({ sheetCode: sheets.sheets[0]!.code, filled }));
  const placeOf = (who: 'lead' | 'second' | 'third') =>
    sheets.sheets[0]!.lines.findIndex(({ name }) => name === here.committee.names[who]);

  test('a photographed sheet becomes a proposal, and what the officer confirms is recorded', async () => {
    expect(sheets.sheets).toMatchObject([{ number: 1, of: 1, people: 4, takenAt: null }]);
    const bytes = await photo({ [placeOf('lead')]: 'tick', [placeOf('second')]: 'blackened' });
    const read = (await here.readPhoto('affairs', id, bytes)) as ReadSheetView;
    const { lead, second, third } = here.committee.people;
    const verdicts = Object.fromEntries(read.boxes.map(({ personId, verdict }) => [personId, verdict]));
    expect(verdicts).toMatchObject({ [lead]: 'marked', [second]: 'uncertain', [third]: 'empty' });
    expect(
      read.boxes.filter(({ picture }) => picture?.startsWith('data:image/png')).map(({ personId }) => personId),
    ).toEqual([second]);
    expect(await lineOf(id, 'lead')).toMatchObject({ attendance: 'open' });
    const input = { sheetId: read.sheetId, personIds: [lead, second] };
    expect(await here.done('take-sheet', 'affairs', { id, input, now: plus(60) })).toMatchObject({ signedIn: 2 });
    expect(await lineOf(id, 'lead')).toMatchObject({
      attendance: 'present',
      way: 'proxy-list',
      signedInAt: startsAt.toISOString(),
    });
    const again = (await here.readPhoto('affairs', id, bytes)) as ReadSheetView;
    expect(again.isTaken).toBe(true);
  });

  test('of another activity, of nobody, by somebody else → refused', async () => {
    const other = await here.announced({ title: '另一个小组' });
    const bytes = await photo({});
    expect(await here.readPhoto('affairs', other, bytes)).toMatchObject({ code: 'sheet-of-another-activity' });
    const unknown = await photograph(await drawSheet({ sheetCode: 'NEVERYET' }));
    expect(await here.readPhoto('affairs', id, unknown)).toMatchObject({ code: 'sheet-unknown' });
    expect(await here.readPhoto('lead', id, bytes)).toMatchObject({ code: 'not-permitted' });
    const sheetId = sheets.sheets[0]!.id;
    const input = { sheetId, personIds: [here.committee.people.lead] };
    expect(await codeOf(here.act('take-sheet', 'affairs', { id: other, input }))).toBe('sheet-of-another-activity');
    const stranger = { sheetId, personIds: [here.committee.people.stranger] };
    expect(await codeOf(here.act('take-sheet', 'affairs', { id, input: stranger }))).toBe('sheet-without-person');
  });
});
