// Assignment, key proposals, look-back.

import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '#kernel/testing';
import { undertakingsOfCases } from '#kernel/undertakings';
import { sql } from '#platform/database';
import { type ProposalFactory, proposalFactory } from '../factory.ts';

let database: TestDatabase;
let proposals: ProposalFactory;

beforeAll(async () => {
  database = await testDatabase();
  proposals = await proposalFactory(database);
});
afterAll(() => database.end());

type Draft = [unit: 'housing' | 'transport' | 'finance' | 'ended', role: string][];
const unitsOf = (draft: Draft) => draft.map(([unit, role]) => ({ unitId: proposals.committee.units[unit], role }));
const drafted = (id: string, type: string, draft: Draft) =>
  proposals.act('proposals.draft-assignment', 'supervisor', { id, input: { type, units: unitsOf(draft) } });
const undertakings = (id: string) => proposals.read((tx) => undertakingsOfCases(tx, [id]));

test('a draft replaces the one before', async () => {
  const { id } = await proposals.filed();
  await drafted(id, 'sole', [['housing', 'sole']]);
  await drafted(id, 'separate', [
    ['transport', 'separate'],
    ['finance', 'separate'],
  ]);
  const { units } = proposals.committee;
  expect((await undertakings(id)).map(({ unitId, role, state }) => [unitId, role, state])).toEqual([
    [units.transport, 'separate', 'proposed'],
    [units.finance, 'separate', 'proposed'],
  ]);
  expect(await proposals.caseOf(id)).toMatchObject({
    state: 'assignment-drafted',
    turn: 'assignment-meeting',
  });
});

test.each<[string, string, Draft, string]>([
  [
    'a unit twice',
    'separate',
    [
      ['housing', 'separate'],
      ['housing', 'separate'],
    ],
    'unit-twice',
  ],
  ['a role of another type', 'sole', [['housing', 'lead']], 'role-not-of-type'],
  ['a lead alone', 'lead', [['housing', 'lead']], 'co-unit-missing'],
  ['a unit that has ended', 'sole', [['ended', 'sole']], 'unit-unknown'],
])('%s is refused and the draft before stays', async (_what, type, draft, code) => {
  const { id } = await proposals.assignmentDrafted();
  expect(await drafted(id, type, draft)).toMatchObject({ code });
  expect(await undertakings(id)).toHaveLength(2);
});

test('an unknown unit is refused', async () => {
  const { id } = await proposals.filed();
  const input = { type: 'sole', units: [{ unitId: v7(), role: 'sole' }] };
  expect(await proposals.act('proposals.draft-assignment', 'officer', { id, input })).toMatchObject({
    code: 'unit-unknown',
  });
});

test('assigned: clocks of each unit run, units are on the case, contacts and proposers are told', async () => {
  const { id } = await proposals.assignmentDrafted();
  await proposals.done('proposals.assign', 'head', { id, input: { meeting: '交办会' } });
  const { units } = proposals.committee;
  expect(await proposals.caseOf(id)).toMatchObject({ state: 'handling', turn: 'units', dueOn: '2026-12-01' });
  const running = (await proposals.clocksOf(id)).filter(({ stopped }) => stopped === null).map(({ kind }) => kind);
  expect(running.sort()).toEqual(['co-opinion', 'first-meeting', 'objection', 'objection', 'reply']);
  expect(await proposals.partiesOf(id)).toEqual(
    expect.arrayContaining([
      { partyId: units.housing, partyKind: 'unit', relation: 'lead' },
      { partyId: units.transport, partyKind: 'unit', relation: 'co' },
    ]),
  );
  expect(await proposals.toldOf(id)).toMatchObject({
    'unit-assigned': ['contact', 'otherContact'],
    'proposal-assigned': ['lead'],
  });
  expect(await proposals.act('proposals.assign', 'head', { id })).toMatchObject({ code: 'state-conflict' });
});

test('assigning is not the officer’s, nor a unit’s', async () => {
  const { id } = await proposals.assignmentDrafted();
  expect(await proposals.act('proposals.assign', 'officer', { id })).toMatchObject({ code: 'not-permitted' });
  expect(await proposals.act('proposals.assign', 'contact', { id })).toMatchObject({ code: 'not-found' });
});

test('named a key proposal: the turn stays where it was', async () => {
  const { id } = await proposals.handling();
  await proposals.done('proposals.name-key', 'council', { id, input: { isKey: true, note: '主席会议确定' } });
  expect(await proposals.caseOf(id)).toMatchObject({ isKey: true, state: 'handling', turn: 'units' });
  await proposals.done('proposals.name-key', 'head', { id, input: { isKey: false } });
  expect(await proposals.caseOf(id)).toMatchObject({ isKey: false });
  expect(await proposals.act('proposals.name-key', 'officer', { id, input: { isKey: true } })).toMatchObject({
    code: 'not-permitted',
  });
});

test('a look-back is recorded once the case is answered, not before', async () => {
  const { id } = await proposals.handling();
  const input = { finding: 'partly-kept', note: '电梯装了一半。' };
  expect(await proposals.act('proposals.look-back', 'officer', { id, input })).toMatchObject({
    code: 'state-conflict',
  });
  // The way from handling to closed is the units' own tests; here only its end matters.
  await proposals.read((tx) => sql`update "case" set state = 'closed', turn = null where id = ${id}`.execute(tx));
  await proposals.done('proposals.look-back', 'officer', { id, input });
  expect((await proposals.eventsOf(id)).at(-1)).toMatchObject({
    name: 'proposal.looked-back',
    payload: { finding: 'partly-kept' },
  });
});
