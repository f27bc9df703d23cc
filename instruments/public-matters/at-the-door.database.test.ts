import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDeeds } from '#kernel/deeds';
import { naughtyStrings, type TestDatabase, testDatabase, testNow } from '#kernel/testing';
import { sql } from '#platform/database';
import { isRefusal } from '#platform/errors';
import type { MatterByCode, MatterView, PointView, PublicPoint } from './contract.ts';
import { type MatterFactory, matterFactory, matterTyped } from './factory.ts';

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
const matters = () =>
  here.read(async (tx) => {
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from public_matter`.execute(tx);
    return rows[0]!.count;
  });

describe('a point', () => {
  test('opens with an address and people, is found by its code, and keeps its history', async () => {
    const input = { title: '河东村直报点', kind: 'village', address: '', inChargeIds: [] as string[] };
    const answer = await here.done('register-point', 'editor', { input });
    const id = here.idOf(answer);
    const open = () => here.act('open-point', 'editor', { id });
    expect(await open()).toMatchObject({ code: 'point-without-address' });
    await here.done('save-point', 'editor', { id, input: { ...input, address: '河东村 1 号' } });
    expect(await open()).toMatchObject({ code: 'point-without-people' });
    const whole = { ...input, address: '河东村 1 号', inChargeIds: [here.committee.people.second] };
    await here.done('save-point', 'editor', { id, input: whole });
    const code = String(answer.code);
    const found = () => here.ask<PublicPoint>('public-matters.public-point', 'second', { code: code.toLowerCase() });
    expect(await found()).toMatchObject({ code: 'point-unknown' });
    expect(await open()).toMatchObject({ state: 'in-service' });
    expect(await here.toldOf(id)).toMatchObject({ 'report-point-opened': ['second'] });
    expect(await found()).toMatchObject({ title: '河东村直报点', isInService: true });
    expect(await here.act('save-point', 'editor', { id, input })).toMatchObject({ code: 'point-without-address' });
    await here.done('suspend-point', 'informationHead', { id, input: { reason: '村委会搬迁' } });
    expect(await found()).toMatchObject({ isInService: false });
    expect(await here.send(code)).toMatchObject({ code: 'point-not-in-service' });
    await here.done('withdraw-point', 'editor', { id, input: { reason: '并入乡镇直报点' } });
    const shown = await here.seen<PointView>('public-matters.point', 'editor', { id });
    expect(shown.timeline.map(({ name }) => name.split('.')[1])).toEqual([
      ...['registered', 'saved', 'saved', 'opened', 'suspended', 'withdrawn'],
    ]);
    expect(shown.path).toBe(`/p/${here.committee.tenantId}/points/${code}`);
    expect(await here.ask('public-matters.poster', 'editor', { id })).toMatchObject({ code: 'point-not-in-service' });
    const stranger = { ...input, inChargeIds: [id] };
    expect(await here.act('register-point', 'editor', { input: stranger })).toMatchObject({
      code: 'point-person-unknown',
    });
    expect(await here.act('register-point', 'officer', { input })).toMatchObject({ code: 'not-permitted' });
  });

  test('a member on duty enters the service, once a day; it is a deed with its hours', async () => {
    const serve = (onDay: string, hours = 3) =>
      here.act('record-service', 'lead', { id: point.id, input: { onDay, hours, note: '接待五人' } });
    expect(isRefusal(await serve('2026-11-24'))).toBe(false);
    expect(await serve('2026-11-24')).toMatchObject({ code: 'service-recorded-already' });
    expect(await serve('2026-11-25')).toMatchObject({ code: 'service-of-tomorrow' });
    expect(await serve('2026-09-01')).toMatchObject({ code: 'service-too-late' });
    const wanted = { personIds: [here.committee.people.lead], from: '2026-01-01', until: '2026-12-31' };
    const deeds = await here.read((tx) => readDeeds(tx, wanted));
    expect(deeds).toMatchObject([{ kind: 'point-service', doneOn: '2026-11-24', facts: { hours: 3 } }]);
    const input = { onDay: '2026-11-24', hours: 1 };
    expect(await here.act('record-service', 'second', { id: point.id, input })).toMatchObject({ code: 'not-found' });
  });
});

describe('at the door', () => {
  test('sent, kept with two hashes of the code and a sealed contact; the office is told and its clock runs', async () => {
    const text = '我是张小平，身份证11010519491231002X，电话13800138000。路灯坏了很久，晚上看不见路。';
    const { id, code } = await here.sent(point.code, { text, contact: { name: '张小平', phone: '138-0013-8000' } });
    const kept = await here.read(async (tx) => {
      const row = await sql`select to_jsonb(m)::text as all from public_matter m where case_id = ${id}`.execute(tx);
      const said = await sql`select string_agg(payload::text, '') as all from event where case_id = ${id}`.execute(tx);
      const search = await sql`select string_agg(body, '') as all from search_entry where case_id = ${id}`.execute(tx);
      return [row, said, search].map(({ rows }) => String((rows[0] as { all: string }).all));
    });
    expect(kept.join('')).not.toContain(code.replaceAll('-', ''));
    expect(kept[0]).not.toContain('138-0013-8000');
    expect(kept[1]! + kept[2]!).not.toMatch(/11010519491231002X|13800138000/);
    expect(await here.toldOf(id)).toMatchObject({ 'public-matter-received': ['editor', 'informationHead'] });
    const bare = await view(id);
    expect(bare).toMatchObject({ state: 'received', hasContact: true, isMasked: false, dueOn: '2026-11-27' });
    expect(bare.privateDetails.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['identity-number', 'mobile-phone']),
    );
    expect(bare.text).toBe(text);
    const masked = await view(id, 'secretary');
    expect(masked.isMasked).toBe(true);
    expect(JSON.stringify(masked)).not.toMatch(/11010519491231002X|13800138000/);
    for (const who of ['lead', 'drafter'] as const)
      expect(await here.ask('public-matters.matter', who, { id })).toMatchObject({ code: 'not-found' });
    for (const who of ['officer', 'supervisor'] as const)
      expect(await here.ask('public-matters.matter', who, { id })).toMatchObject({ code: 'not-permitted' });
    expect(await byCode(code)).toMatchObject({ state: 'received', text, answers: [], point: '文昌社区直报点' });
  });

  test('the same form twice is one matter with one code; another form with a used pass is refused', async () => {
    const pass = here.passFor({ address: 'twice' });
    const first = await here.send(point.code, {}, { pass });
    const count = await matters();
    expect(await here.send(point.code, {}, { pass })).toMatchObject({
      code: (first as { code?: string }).code,
      isAgain: true,
    });
    const other = { text: '完全不同的另一件事，与前面无关。' };
    expect(await here.send(point.code, other, { pass })).toMatchObject({ code: 'pass-used' });
    expect(await matters()).toBe(count);
  });

  test.each([
    ['an expired pass', {}, { openedAt: days(-1) }, 'pass-expired'],
    ['no pass', {}, { pass: '' }, 'pass-unreadable'],
    ['a forged pass', {}, { pass: 'e30.AAAA', solution: '1' }, 'pass-unreadable'],
    ['a wrong puzzle', {}, { solution: 'x' }, 'puzzle-unsolved'],
    ['too fast without script', {}, { isWithoutScript: true, openedAt: testNow }, 'sent-too-fast'],
    ['a program', { website: 'https://spam' }, {}, 'form-filled-by-program'],
    ['100,000 characters', { text: '字'.repeat(100_000) }, {}, 'text-too-long'],
    ['nothing said', { text: ' ' }, {}, 'input-invalid'],
    ['a made-up telephone', { contact: { name: '', phone: "1'; drop" } }, {}, 'input-invalid'],
    ['no such point', { pointCode: 'ZZZZZ' }, {}, 'point-not-in-service'],
  ])('%s → %j', async (_what, changes, door, code) => {
    const count = await matters();
    expect(await here.send(point.code, changes, { address: 'bad', ...door })).toMatchObject({ code });
    expect(await matters()).toBe(count);
  });

  test('a thousand from one phone: after the limit nothing is stored; without script the limit is stricter', async () => {
    const before = await matters();
    const codes: string[] = [];
    for (let count = 0; count < 14; count += 1) {
      const answer = await here.send(point.code, {}, { address: 'flood' });
      codes.push(isRefusal(answer) ? answer.code : 'taken');
    }
    expect(codes).toEqual([...Array(10).fill('taken'), ...Array(4).fill('door-too-often')]);
    expect(await matters()).toBe(before + 10);
    const plain = [];
    for (let count = 0; count < 4; count += 1)
      plain.push(await here.send(point.code, {}, { address: 'plain', isWithoutScript: true }));
    expect(plain.map((one) => (isRefusal(one) ? one.code : 'taken'))).toEqual([
      ...Array(3).fill('taken'),
      'door-too-often',
    ]);
    const later = { address: 'flood', now: days(0.1), openedAt: days(0.099) };
    expect(isRefusal(await here.send(point.code, {}, later))).toBe(false);
  });

  test('hostile strings are kept as text or refused, never an exception; script in a text is text', async () => {
    for (const text of naughtyStrings.slice(0, 25)) {
      const answer = await here.send(
        point.code,
        { text: `${text}${text}${text}`, place: text, wish: text },
        { address: text },
      );
      expect(isRefusal(answer) ? answer.code : 'kept').toMatch(/^(kept|input-invalid|text-too-long)$/);
    }
    const { id } = await here.sent(point.code, { text: '<script>alert(1)</script>路灯坏了，请修一修。' });
    expect((await view(id)).text).toContain('<script>alert(1)</script>');
  });

  test('a code: mistyped, unknown, no code at all, another committee’s', async () => {
    const { code } = await here.sent(point.code);
    const last = code.at(-1) === '0' ? '1' : '0';
    expect(await here.readCode(code.slice(0, -1) + last)).toMatchObject({ code: 'code-mistyped' });
    expect(await here.readCode(`${code}X`)).toMatchObject({ code: 'code-unknown' });
    const other = await matterFactory(database);
    expect(await other.readCode(code)).toMatchObject({ code: 'code-unknown' });
    expect(await here.ask('public-matters.by-code', 'editor', { code })).toMatchObject({ code: 'not-permitted' });
    const input = { code, text: '补充一句话。' };
    expect(await here.act('supplement', 'editor', { input })).toMatchObject({ code: 'not-permitted' });
    const lost = { input: { ...matterTyped, pointCode: point.code } };
    expect(await here.act('send-matter', 'editor', lost)).toMatchObject({ code: 'not-permitted' });
  });
});
