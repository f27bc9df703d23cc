import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { type TestDatabase, testDatabase } from '#kernel/testing';
import { sql } from '#platform/database';
import { defineSetting } from '#platform/settings';
import type {
  AccountView,
  AuditEvent,
  AuditVerification,
  PersonListItem,
  PersonView,
  RoleRegister,
  SettingList,
} from './contract.ts';
import { registerImportKinds } from './index.ts';
import { type RegisterHouse, registerHouse } from './testing/register-house.ts';

const days = defineSetting<unknown>({
  key: 'test.days',
  schema: z.int().min(3).max(10),
  default: 5,
  unit: 'days',
  source: 'a rule',
});
const idle = defineSetting<unknown>({
  key: 'identity.idle',
  schema: z.int().min(5).max(240),
  default: 30,
  unit: 'minutes',
  source: 'a standard',
});

let database: TestDatabase;
let house: RegisterHouse;

beforeAll(async () => {
  database = await testDatabase();
  house = await registerHouse(database, {
    settings: [
      { definition: days, keeper: 'system-administrator' },
      { definition: idle, keeper: 'security-administrator' },
    ],
    importKinds: registerImportKinds,
  });
});
afterAll(() => database.end());

const reason = '按常委会议定';
const personNamed = async (words: string) => {
  const { items } = await house.ask<{ items: PersonListItem[] }>('people.list', 'system', { words });
  return items[0]!;
};

test('a setting changes with a reason, within its range, by its own keeper; the history says so', async () => {
  const change = (who: 'system' | 'security', value: unknown, key = 'test.days') =>
    house.act('settings.change', who, { key, value, reason });
  expect(await change('system', 11)).toMatchObject({ code: 'setting-value-refused' });
  expect(await change('security', 6)).toMatchObject({ code: 'not-permitted' });
  expect(await change('system', 6)).not.toHaveProperty('refused');
  expect(await change('system', 6)).toMatchObject({ code: 'setting-unchanged' });
  expect(await change('security', 20, 'identity.idle')).not.toHaveProperty('refused');
  expect(await house.act('settings.change', 'system', { key: 'test.days', value: 7, reason: '' })).toMatchObject({
    code: 'input-invalid',
  });
  const { settings } = await house.ask<SettingList>('settings.list', 'system');
  expect(settings[0]).toMatchObject({
    value: 6,
    default: 5,
    isChanged: true,
    mayChange: true,
    shape: { kind: 'number', minimum: 3, maximum: 10 },
    history: [{ by: '周衡', from: 5, to: 6, reason }],
  });
  expect(settings[1]?.mayChange).toBe(false);
});

test('a person, a seat, its end: found by name and by initials, shown whole', async () => {
  const saved = await house.act('people.save-person', 'officer', {
    name: '林雨桐',
    certificate: 'QC-001',
    phone: '',
  });
  const { id: personId } = saved as unknown as { id: string };
  expect(await house.act('people.save-person', 'officer', { name: '别人', certificate: 'QC-001' })).toMatchObject({
    code: 'certificate-taken',
  });
  expect((await personNamed('lyt')).id).toBe(personId);
  expect((await personNamed('林')).id).toBe(personId);
  const frame = await house.ask<{ terms: { id: string }[]; bodies: { id: string; kind: string }[] }>(
    'people.frame',
    'system',
  );
  const bodyOf = (kind: string) => frame.bodies.find((body) => body.kind === kind)!.id;
  const seat = { personId, termId: frame.terms[0]!.id, sectorId: bodyOf('sector'), startsOn: '2022-01-01' };
  const bodyIds = [bodyOf('special-committee'), bodyOf('member-group')];
  const { id } = (await house.act('people.save-seat', 'officer', { ...seat, bodyIds })) as unknown as {
    id: string;
  };
  expect(await house.act('people.save-seat', 'officer', seat)).toMatchObject({ code: 'seat-held-already' });
  expect(
    await house.act('people.save-seat', 'officer', { ...seat, id, isStanding: true, bodyIds: [] }),
  ).not.toHaveProperty('refused');
  const view = await house.ask<PersonView>('people.person', 'system', { id: personId });
  expect(view.seats).toMatchObject([{ isStanding: true, endsOn: null }]);
  expect(view.placements.every(({ endsOn }) => endsOn === '2026-11-24')).toBe(true);
  expect(await house.act('people.end-seat', 'officer', { id, endsOn: '2026-11-23', reason })).not.toHaveProperty(
    'refused',
  );
  expect(await house.act('people.end-seat', 'officer', { id, endsOn: '2026-11-23', reason })).toMatchObject({
    code: 'ended-already',
  });
});

test('a session has exact times; reversed times and a second fifth session are refused', async () => {
  const { terms } = await house.ask<{ terms: { id: string }[] }>('people.frame', 'system');
  const session = {
    ...{ termId: terms[0]!.id, ordinal: 5, name: '九届五次', opensOn: '2027-01-10' },
    ...{ inSessionFrom: '2026-12-01T00:00:00+08:00', inSessionUntil: '2027-01-12T12:00:00+08:00' },
  };
  expect(
    await house.act('people.save-session', 'officer', { ...session, inSessionUntil: session.inSessionFrom }),
  ).toMatchObject({
    code: 'session-window-reversed',
  });
  expect(await house.act('people.save-session', 'officer', session)).not.toHaveProperty('refused');
  expect(await house.act('people.save-session', 'officer', session)).toMatchObject({ code: 'ordinal-taken' });
});

test('an account is opened with a start password shown once; neither event nor receipt holds it', async () => {
  const { id: personId } = await personNamed('林');
  expect(await house.act('accounts.create', 'security', { personId, username: 'lin' })).toMatchObject({
    code: 'not-permitted',
  });
  const opened = await house.act('accounts.create', 'system', { personId, username: 'Lin.Yutong' }, 'a-key-of-its-own');
  const { startPassword, accountId } = opened as unknown as { startPassword: string; accountId: string };
  expect(startPassword.length).toBeGreaterThan(9);
  const found = await database.asTenant(house.tenantId, (tx) =>
    sql<{
      count: number;
    }>`select count(*)::int as count from event where payload::text like ${`%${startPassword}%`}
      union all select count(*)::int from act_receipt where answer::text like ${`%${startPassword}%`}`.execute(tx),
  );
  expect(found.rows.map(({ count }) => count)).toEqual([0, 0]);
  expect(await house.act('accounts.create', 'system', { personId, username: 'lin.yutong' })).toMatchObject({
    code: 'username-taken',
  });
  expect(await house.act('accounts.disable', 'system', { accountId, reason })).not.toHaveProperty('refused');
  const { items } = await house.ask<{ items: AccountView[] }>('accounts.list', 'system', { words: 'lin' });
  expect(items).toMatchObject([{ username: 'lin.yutong', personName: '林雨桐', isDisabled: true, isOwn: false }]);
});

test('roles are the security administrator’s: not for oneself, no overlap, no office work beside', async () => {
  const { id: personId } = await personNamed('林');
  const grant = (role: string, whom = personId, who: 'security' | 'system' = 'security') =>
    house.act('roles.grant', who, { personId: whom, role, reason });
  expect(await grant('audit-administrator', personId, 'system')).toMatchObject({ code: 'not-permitted' });
  expect(await grant('proposal-officer', house.people.security)).toMatchObject({ code: 'roles-of-oneself' });
  expect(await grant('audit-administrator', house.people.system)).toMatchObject({
    code: 'administrators-overlap',
  });
  expect(await grant('secretary-general', house.people.audit)).toMatchObject({
    code: 'administrator-beside-office',
  });
  expect(await grant('proposal-committee-head')).not.toHaveProperty('refused');
  const { holdings, canChange } = await house.ask<RoleRegister>('roles.list', 'security', { words: '林' });
  expect(canChange).toBe(true);
  expect(await house.ask<RoleRegister>('roles.list', 'system', {})).toMatchObject({ canChange: false });
  expect(holdings).toMatchObject([{ role: 'proposal-committee-head', personName: '林雨桐', startsOn: '2026-11-24' }]);
  expect(await house.act('roles.end', 'security', { id: holdings[0]!.id, reason })).not.toHaveProperty('refused');
  expect((await house.ask<RoleRegister>('roles.list', 'security', { words: '林' })).holdings).toEqual([]);
});

test('a unit with work cannot end, one without can; names are kept apart', async () => {
  const unit = { name: '青川市住房局', shortName: '住房局', system: 'government' };
  const { id } = (await house.act('people.save-unit', 'officer', unit)) as unknown as { id: string };
  expect(await house.act('people.save-unit', 'officer', unit)).toMatchObject({ code: 'name-taken' });
  expect(await house.act('people.end-unit', 'officer', { id, endsOn: '2026-11-24', reason })).not.toHaveProperty(
    'refused',
  );
});

test('a holiday table is saved by its version; what it would do can be asked before', async () => {
  const table = {
    status: 'published',
    holidays: [{ from: '2031-01-01', to: '2031-01-03', name: '元旦' }],
    workdays: [],
  };
  const forecast = await house.ask<{ moved: number }>('calendar.forecast', 'officer', {
    year: 2031,
    table: JSON.stringify(table),
  });
  expect(forecast.moved).toBe(0);
  const save = { year: 2031, table, publishedReference: '', expectedVersion: 0, reason };
  expect(await house.act('calendar.save-year', 'officer', save)).toMatchObject({ movedClocks: 0 });
  expect(await house.act('calendar.save-year', 'officer', save)).toMatchObject({ code: 'version-conflict' });
  expect(await house.ask('calendar.forecast', 'officer', { year: 2031, table: '{' })).toMatchObject({
    code: 'calendar-table-unreadable',
  });
});

test('the audit administrator reads the record, and only reads', async () => {
  const events = await house.ask<{ items: AuditEvent[]; total: number; nextCursor: string }>('audit.events', 'audit', {
    name: 'roles.',
    limit: 1,
  });
  expect(events.total).toBe(2);
  expect(events.items[0]).toMatchObject({ name: 'roles.ended', actor: '何静' });
  const next = await house.ask<{ items: AuditEvent[]; nextCursor: null }>('audit.events', 'audit', {
    name: 'roles.',
    limit: 1,
    cursor: events.nextCursor,
  });
  expect(next).toMatchObject({ items: [{ name: 'roles.granted' }], nextCursor: null });
  expect(await house.ask('audit.events', 'system')).toMatchObject({ code: 'not-permitted' });
  for (const [name, input] of [
    ['settings.change', { key: 'test.days', value: 7, reason }],
    ['people.save-person', { name: '某人' }],
    ['roles.grant', { personId: house.people.officer, role: 'secretary-general', reason }],
  ] as const) {
    expect(await house.act(name, 'audit', input)).toMatchObject({ code: 'not-permitted' });
  }
});

test('verifying names the first broken link of a chain', async () => {
  const whole = await house.ask<AuditVerification>('audit.verify', 'audit');
  expect(whole.chains).toBeGreaterThan(4);
  expect(whole.faults).toEqual([]);
  const { default: pg } = await import('pg');
  const owner = new pg.Client(database.connection);
  await owner.connect();
  await owner.query(`set app.tenant_id = '${house.tenantId}'`);
  await owner.query(
    `update event set payload = payload || '{"reason":"别的"}' where name = 'settings.changed' and sequence = 2`,
  );
  await owner.end();
  const broken = await house.ask<AuditVerification>('audit.verify', 'audit');
  expect(broken.faults).toMatchObject([{ sequence: 2, kind: 'changed' }]);
});
