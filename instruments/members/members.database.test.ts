import { afterAll, beforeAll, expect, test } from 'vitest';
import { insertBehindWall, type TestDatabase, testDatabase } from '#kernel/testing';
import { sql } from '#platform/database';
import type { Colleagues, Coverage, Dossier, MemberView, Roster, SentNotice } from './contract.ts';
import { type MemberFactory, memberFactory } from './factory.ts';
import { comparePlacements } from './import/compare-placements.ts';

let database: TestDatabase;
let here: MemberFactory;
beforeAll(async () => {
  database = await testDatabase();
  here = await memberFactory(database);
});
afterAll(() => database?.end());

const reason = '届初编组';
const tomorrow = new Date('2026-11-25T09:00:00+08:00');
const placed = (who: 'lead' | 'second' | 'third', changes: object = {}) => ({
  ...{ personIds: [here.committee.people[who]], bodyId: here.bodies.economy, effectiveOn: '2026-03-01', reason },
  ...changes,
});
const member = (who: 'lead' | 'second' | 'third') =>
  here.seen<MemberView>('member', 'affairs', { id: here.committee.people[who] });

test('placed, refused a second committee, moved: the history keeps both; whoever has none is shown', async () => {
  const { lead, second } = here.committee.people;
  await here.done('place', 'affairs', placed('lead', { personIds: [lead, second] }));
  const elsewhere = placed('lead', { bodyId: here.bodies.culture, effectiveOn: '2026-11-20', reason: '工作调整' });
  expect(await here.act('place', 'affairs', elsewhere)).toMatchObject({
    ...{ code: 'second-committee', params: { name: '王晓明', committee: '经济委员会' } },
  });
  await here.done('place', 'affairs', { ...elsewhere, isChange: true });
  const { placements, changes } = await member('lead');
  expect(placements.map(({ name, from, until }) => [name, from, until])).toEqual([
    ['文化委员会', '2026-11-20', null],
    ['经济委员会', '2026-03-01', '2026-11-19'],
  ]);
  expect(changes.map(({ kind, formerBody, reason: why, mayUndo }) => [kind, formerBody, why, mayUndo])).toEqual([
    ['moved', '经济委员会', '工作调整', true],
    ['placed', null, reason, false],
  ]);
  const roster = await here.seen<Roster>('roster', 'affairs', { show: 'unplaced' });
  expect(roster).toMatchObject({ total: 1, items: [{ name: '赵远' }], counts: { seated: 3, unplaced: 1 } });
  expect(await here.act('place', 'supervisor', elsewhere)).toMatchObject({ code: 'not-permitted' });
});

test('taken back on its day, the latest first; not on the next', async () => {
  const [latest, first] = (await member('lead')).changes;
  expect(await here.act('undo-change', 'affairs', { changeId: first!.id })).toMatchObject({
    code: 'undo-later-change',
  });
  const late = await here.act('undo-change', 'affairs', { changeId: latest!.id }, { now: tomorrow });
  expect(late).toMatchObject({ code: 'undo-day-over' });
  await here.done('undo-change', 'affairs', { changeId: latest!.id });
  expect((await member('lead')).placements).toMatchObject([{ name: '经济委员会', until: null }]);
  expect(await here.act('undo-change', 'affairs', { changeId: latest!.id })).toMatchObject({ code: 'undone-already' });
});

test('a change of sector in mid-term shows both sectors; two on one day are refused', async () => {
  const change = { personId: here.committee.people.second, sectorId: here.bodies.education, reason: '工作变动' };
  expect(await here.act('change-sector', 'affairs', { ...change, effectiveOn: '2022-01-01' })).toMatchObject({
    code: 'two-sectors-one-day',
  });
  await here.done('change-sector', 'affairs', { ...change, effectiveOn: '2026-09-01' });
  expect((await member('second')).seats.map(({ sector, from, until }) => [sector?.name, from, until])).toEqual([
    ['教育界', '2026-09-01', null],
    ['经济界', '2022-01-01', '2026-08-31'],
  ]);
  const actor = await here.committee.actor('second');
  expect(actor.seat?.sectorId).toBe(here.bodies.education);
  const again = { ...change, sectorId: here.committee.sectorId, effectiveOn: '2026-09-01' };
  expect(await here.act('change-sector', 'affairs', again)).toMatchObject({ code: 'two-sectors-one-day' });
});

test('a list from a workbook: each row says what is in its way', async () => {
  const row = (rowNumber: number, name: string, body: string, effectiveOn = '2026-11-24') => ({
    ...{ rowNumber, label: name, problems: [] },
    values: { name, certificate: null, body, post: 'member' as const, effectiveOn, reason },
  });
  const rows = [
    ...[row(1, '赵远', '城东'), row(2, '李青', '经济委'), row(3, '无名氏', '经济委员会')],
    ...[row(4, '赵远', '没有的委'), row(5, '赵远', '城东组', '2021-01-01')],
  ];
  const compared = await here.read((tx) => comparePlacements({ tx, today: '2026-11-24' }, { rows, options: {} }));
  expect(compared.map(({ standing, problems }) => problems[0]?.code ?? standing)).toEqual([
    ...['changed', 'unchanged', 'placement-person-unknown', 'placement-body-unknown', 'placement-member-without-seat'],
  ]);
});

test('party data is for named roles: the ratio, the branch, and nothing for others', async () => {
  const { lead, second } = here.committee.people;
  await here.read((tx) => sql`update person set party = '中共党员' where id = ${lead}`.execute(tx));
  const branch = { bodyId: here.bodies.economy, name: '经济委功能型党支部', kind: 'functional', fromOn: '2026-03-01' };
  expect(await here.act('save-branch', 'affairs', { ...branch, memberIds: [second] })).toMatchObject({
    code: 'not-a-party-member',
  });
  await here.done('save-branch', 'affairs', { ...branch, memberIds: [lead], secretaryId: lead });
  expect(await here.seen<Coverage>('coverage', 'secretary')).toMatchObject({
    ...{ partyOrganisation: { covered: 1, total: 1 }, partyWork: { covered: 2, total: 3 } },
    placement: { covered: 2, total: 3, uncovered: [{ name: '赵远' }] },
  });
  expect((await here.seen<Coverage>('coverage', 'officer')).partyOrganisation).toBeNull();
  expect(await here.ask('branches', 'officer')).toMatchObject({ code: 'not-permitted' });
  const seen = await here.seen<MemberView>('member', 'officer', { id: lead });
  expect(seen.branches).toBeNull();
  expect((await here.seen<MemberView>('member', 'affairs', { id: lead })).branches).toHaveLength(1);
});

test('a telephone is shown as its owner chose; a look-up is recorded and shown to them', async () => {
  const { lead } = here.committee.people;
  await here.read((tx) => sql`update person set phone = '13800001234' where id = ${lead}`.execute(tx));
  const phoneSeenBy = async (who: 'second' | 'third') =>
    (await here.seen<Colleagues>('colleagues', who)).items.find(({ id }) => id === lead)?.phone;
  expect(await phoneSeenBy('second')).toBeNull();
  await here.done('set-phone-for', 'lead', { phoneFor: 'my-bodies' });
  expect(await phoneSeenBy('second')).toBe('13800001234');
  expect((await member('lead')).phoneMasked).toBe('138••••34');
  const looked = await here.done('look-up-phone', 'affairs', { personId: lead, reason: '通知会议变更' });
  expect(looked.phone).toBe('13800001234');
  expect((await here.seen<Colleagues>('colleagues', 'lead')).lookUps).toMatchObject([
    { by: '柳荫', reason: '通知会议变更' },
  ]);
  expect(await here.ask('colleagues', 'affairs')).toMatchObject({ code: 'members-only' });
});

test('a notice to a body: counted when read, never who', async () => {
  const notice = { subject: '会议改期', text: '周五的会议改到下周一上午九点。' };
  expect(await here.act('send-notice', 'affairs', notice)).toMatchObject({ code: 'notice-without-receivers' });
  const sent = await here.done('send-notice', 'affairs', { ...notice, bodyIds: [here.bodies.economy] });
  expect(sent.receivers).toBe(2);
  await here.read((tx) =>
    sql`update notice set read_at = created_at where person_id = ${here.committee.people.lead}`.execute(tx),
  );
  const { items } = await here.seen<{ items: SentNotice[] }>('notices', 'affairs');
  expect(items).toMatchObject([{ subject: '会议改期', receivers: 2, read: 1, aimedAt: '经济委员会' }]);
});

test('the year of a body is assembled from the record', async () => {
  const dossier = await here.seen<Dossier>('dossier', 'affairs', { bodyId: here.bodies.economy, year: 2026 });
  expect(dossier.members.map(({ name, from }) => [name, from])).toEqual([
    ['王晓明', '2026-03-01'],
    ['李青', '2026-03-01'],
  ]);
  expect(dossier).toMatchObject({ activities: [], proposals: [], speeches: [], deeds: [] });
});

test('the wall: another committee sees none of it', async () => {
  const other = await memberFactory(database);
  await insertBehindWall(database, other.committee.tenantId, async () => undefined);
  expect((await other.seen<{ items: SentNotice[] }>('notices', 'affairs')).items).toEqual([]);
  expect(await other.ask('member', 'affairs', { id: here.committee.people.lead })).toMatchObject({ code: 'not-found' });
});
