// A unit renamed or merged in mid-term: its history keeps the name of its day, its open work goes on.

import pg from 'pg';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Act, askedActTask, perform } from '#kernel/acts';
import { administrationActs } from '#kernel/administration';
import { systemActor } from '#kernel/permissions';
import { type TestDatabase, testDatabase } from '#kernel/testing';
import { undertakenKinds, undertakingActs, undertakingsOfCases } from '#kernel/undertakings';
import { sql } from '#platform/database';
import { isRefusal } from '#platform/errors';
import { type ProposalFactory, proposalFactory } from '../factory.ts';
import { factoryNow, type Who } from '../factory-committee.ts';
import { proposalKind } from '../undertaken.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database?.end());

const acts: readonly Act[] = [
  ...administrationActs({ settings: [], importKinds: [] }),
  ...undertakingActs(undertakenKinds([proposalKind])),
];
const actNamed = (name: string) => acts.find((one) => one.name === name)!;

async function act(house: ProposalFactory, name: string, input: unknown, who: Who = 'officer') {
  const actor = await house.committee.actor(who);
  return perform(house.house, { act: actNamed(name), actor, envelope: { input }, now: factoryNow });
}

async function done(house: ProposalFactory, name: string, input: unknown) {
  const answer = await act(house, name, input);
  if (isRefusal(answer)) throw new Error(`${name} was refused: ${answer.code}`);
  return answer;
}

/** What the software was asked to do, done at once. */
async function doAsked(house: ProposalFactory): Promise<void> {
  const { tenantId } = house.committee;
  const owner = new pg.Client(database.connection);
  await owner.connect();
  const { rows } = await owner.query<{ payload: { tenantId: string; act: string; id: string; input: unknown } }>(
    `select payload from graphile_worker._private_jobs as jobs
      join graphile_worker._private_tasks as tasks on tasks.id = jobs.task_id where tasks.identifier = $1`,
    [askedActTask],
  );
  await owner.end();
  for (const { payload } of rows.filter((row) => row.payload.tenantId === tenantId)) {
    const envelope = { id: payload.id, version: 'latest' as const, input: payload.input };
    await perform(house.house, { act: actNamed(payload.act), actor: systemActor(tenantId), envelope, now: factoryNow });
  }
}

const nameOn = (house: ProposalFactory, id: string, day: string | null) =>
  house.read(async (tx) => {
    const { rows } = await sql<{ name: string }>`select name from app.unit_names_on(${id}, ${day}::date)`.execute(tx);
    return rows[0]?.name;
  });

const renaming = (id: string, name: string, renamedOn = '2026-11-24') => ({
  ...{ id, name, shortName: name, renamedOn },
  reason: '机构改革方案',
});

test('renamed: every day keeps its own name', async () => {
  const house = await proposalFactory(database);
  const { housing } = house.committee.units;
  await done(house, 'units.rename', renaming(housing, '青川市住建局', '2026-06-01'));
  await done(house, 'units.rename', renaming(housing, '青川市住房和城乡建设局', '2026-11-01'));
  expect(await nameOn(house, housing, '2026-05-31')).toBe('青川市住房局');
  expect(await nameOn(house, housing, '2026-06-01')).toBe('青川市住建局');
  expect(await nameOn(house, housing, '2026-11-01')).toBe('青川市住房和城乡建设局');
  expect(await nameOn(house, housing, null)).toBe('青川市住房和城乡建设局');
});

test('a rename that makes no sense is refused', async () => {
  const house = await proposalFactory(database);
  const { housing, transport, ended } = house.committee.units;
  const refusedAs = async (input: unknown, code: string) =>
    expect(await act(house, 'units.rename', input)).toMatchObject({ code });
  await refusedAs(renaming(housing, '青川市住房局'), 'units-same-name');
  await refusedAs(renaming(housing, '青川市交通局'), 'name-taken');
  await refusedAs(renaming(housing, '新名', '2026-11-25'), 'unit-day-ahead');
  await refusedAs(renaming(ended, '新名'), 'ended-already');
  await refusedAs(renaming(v7(), '新名'), 'not-found');
  await done(house, 'units.rename', renaming(transport, '青川市交通运输局', '2026-10-01'));
  await refusedAs(renaming(transport, '再改名', '2026-09-01'), 'unit-day-too-early');
  expect(await act(house, 'units.rename', renaming(housing, '新名'), 'contact')).toMatchObject({
    code: 'not-permitted',
  });
});

const merging = (id: string, successorId: string, mergedOn = '2026-11-24') => ({
  ...{ id, successorId, mergedOn },
  reason: '机构改革方案',
});

test('merged: open work passes on as it stands, with its clocks, and the old name stays on the old days', async () => {
  const house = await proposalFactory(database);
  const { housing, finance } = house.committee.units;
  const { id } = await house.handling();
  const clocksBefore = (await house.clocksOf(id)).map(({ kind, dueOn }) => `${kind} ${dueOn}`).sort();
  expect(await done(house, 'units.merge', merging(housing, finance))).toMatchObject({ passed: 1, left: 0 });
  await doAsked(house);
  const tasks = await house.read((tx) => undertakingsOfCases(tx, [id]));
  expect(tasks.find(({ role }) => role === 'lead')).toMatchObject({ unitId: finance, state: 'assigned' });
  expect((await house.clocksOf(id)).map(({ kind, dueOn }) => `${kind} ${dueOn}`).sort()).toEqual(clocksBefore);
  expect((await house.eventsOf(id)).at(-1)?.name).toBe('undertaking.succeeded');
  expect(await nameOn(house, housing, '2026-11-23')).toBe('青川市住房局');
  expect(await nameOn(house, housing, '2026-11-24')).toBe('青川市财政局');
  // Whoever works for the successor works for the unit that was merged.
  const { roles } = await house.committee.actor('thirdContact');
  expect(roles.map(({ unitId }) => unitId)).toEqual(expect.arrayContaining([housing, finance]));
});

test('the successor is on the case already → the task stays and is listed', async () => {
  const house = await proposalFactory(database);
  const { housing, transport } = house.committee.units;
  const { id } = await house.handling();
  expect(await done(house, 'units.merge', merging(housing, transport))).toMatchObject({ passed: 0, left: 1 });
  await doAsked(house);
  const tasks = await house.read((tx) => undertakingsOfCases(tx, [id]));
  expect(tasks.map(({ unitId }) => unitId).sort()).toEqual([housing, transport].sort());
});

test('a merger that makes no sense is refused', async () => {
  const house = await proposalFactory(database);
  const { housing, transport, finance, ended } = house.committee.units;
  const refusedAs = async (input: unknown, code: string) =>
    expect(await act(house, 'units.merge', input)).toMatchObject({ code });
  await refusedAs(merging(housing, housing), 'unit-merges-into-itself');
  await refusedAs(merging(housing, ended), 'unit-successor-ended');
  await refusedAs(merging(ended, housing), 'ended-already');
  await refusedAs(merging(housing, v7()), 'not-found');
  await refusedAs(merging(housing, transport, '2026-12-01'), 'unit-day-ahead');
  await done(house, 'units.merge', merging(housing, transport, '2026-11-20'));
  await refusedAs(merging(transport, housing), 'unit-succession-circle');
  await refusedAs(merging(housing, finance), 'ended-already');
  await refusedAs({ ...merging(transport, finance), reason: '' }, 'input-invalid');
});

const splitting = (id: string, changes: object = {}) => ({
  ...{ id, splitOn: '2026-11-24', reason: '机构改革方案', mainPart: 0 },
  parts: [
    { name: '青川市住房局（新）', shortName: '住房局' },
    { name: '青川市城建局', shortName: '城建局' },
  ],
  ...changes,
});

test('split: new units stand, open work goes where somebody said or to the main part, the old name stays on the old days', async () => {
  const house = await proposalFactory(database);
  const { housing } = house.committee.units;
  const [first, second] = [await house.handling(), await house.handling()];
  const tasksOf = (id: string) => house.read((tx) => undertakingsOfCases(tx, [id]));
  const byHand = (await tasksOf(second.id)).find(({ unitId }) => unitId === housing)!;
  const open = await house.read(async (tx) => {
    const { rows } = await sql<{ id: string }>`select id from undertaking where unit_id = ${housing}`.execute(tx);
    return rows.map(({ id }) => id);
  });
  expect(open).toContain(byHand.id);
  const answer = await done(house, 'units.split', {
    ...splitting(housing, { assignments: [{ undertakingId: byHand.id, part: 1 }] }),
  });
  expect(answer).toMatchObject({ passed: 2, left: 0 });
  const [main, other] = (answer as unknown as { partIds: [string, string] }).partIds;
  await doAsked(house);
  expect((await tasksOf(first.id)).find(({ role }) => role === 'lead')).toMatchObject({ unitId: main });
  expect((await tasksOf(second.id)).find(({ role }) => role === 'lead')).toMatchObject({ unitId: other });
  expect((await house.eventsOf(second.id)).at(-1)?.name).toBe('undertaking.succeeded');
  expect(await nameOn(house, housing, '2026-11-23')).toBe('青川市住房局');
  expect(await nameOn(house, housing, '2026-11-24')).toBe('青川市住房局（新）');
  // Whoever worked for the whole works for the part in its place.
  const { roles } = await house.committee.actor('contact');
  expect(roles.map(({ unitId }) => unitId)).toEqual(expect.arrayContaining([housing, main]));
  expect(await act(house, 'units.split', splitting(housing))).toMatchObject({ code: 'ended-already' });
});

test('a split that makes no sense is refused, and nothing of it stays', async () => {
  const house = await proposalFactory(database);
  const { housing, transport } = house.committee.units;
  const refusedAs = async (changes: object, code: string) =>
    expect(await act(house, 'units.split', splitting(housing, changes))).toMatchObject({ code });
  const [one] = splitting(housing).parts;
  await refusedAs({ parts: [one, one] }, 'unit-parts-alike');
  await refusedAs({ parts: [one, { name: '青川市交通局', shortName: '交通局' }] }, 'name-taken');
  await refusedAs({ parts: [one] }, 'input-invalid');
  await refusedAs({ mainPart: 4 }, 'unit-part-unknown');
  await refusedAs({ splitOn: '2026-12-01' }, 'unit-day-ahead');
  await refusedAs({ assignments: [{ undertakingId: v7(), part: 1 }] }, 'unit-task-unknown');
  await refusedAs({ id: v7() }, 'not-found');
  expect(await act(house, 'units.split', splitting(transport), 'contact')).toMatchObject({ code: 'not-permitted' });
  expect(await nameOn(house, housing, null)).toBe('青川市住房局');
});
