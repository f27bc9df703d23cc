// Who sees a case: person × audience × relation, and nobody across the wall between committees.
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chainOrigin } from '#kernel/audit';
import {
  type Person,
  type TestCommittee,
  type TestDatabase,
  testCommittee,
  testDatabase,
  testNow,
} from '#kernel/testing';
import { tables } from '#platform/database';
import {
  type Audience,
  addParties,
  type CaseTables,
  insertCase,
  lockCase,
  readCase,
  removeParties,
  visibleTo,
} from './index.ts';

let database: TestDatabase;
let here: TestCommittee;
let elsewhere: TestCommittee;
const cases: Record<string, string> = {};
const audiences = ['parties', 'office', 'members', 'public'] as const;
const relations = ['nobody', 'second', 'housing', 'sector'] as const;

async function makeCase(committee: TestCommittee, audience: Audience): Promise<string> {
  const id = v7();
  const { tenantId } = committee;
  const nothing = {
    number: null,
    termId: null,
    sessionId: null,
    categoryId: null,
    turn: null,
    dueOn: null,
    closedAt: null,
  };
  const record = {
    tenantId,
    id,
    kind: 'note',
    state: 'written',
    version: 0,
    title: audience,
    audience,
    isKey: false,
  };
  const times = {
    createdBy: null,
    createdAt: testNow,
    updatedAt: testNow,
    eventCount: 0,
    chainHead: chainOrigin,
  };
  await database.asTenant(tenantId, (tx) => insertCase(tx, { ...record, ...nothing, ...times }));
  return id;
}

const partyFor = (relation: (typeof relations)[number]) => {
  if (relation === 'second') return { partyKind: 'person', partyIds: [here.people.second] } as const;
  if (relation === 'housing') return { partyKind: 'unit', partyIds: [here.units.housing] } as const;
  return { partyKind: 'body', partyIds: [here.sectorId] } as const;
};

beforeAll(async () => {
  database = await testDatabase();
  here = await testCommittee(database);
  elsewhere = await testCommittee(database);
  for (const audience of audiences) {
    for (const relation of relations) {
      const caseId = await makeCase(here, audience);
      cases[`${audience}/${relation}`] = caseId;
      if (relation === 'nobody') continue;
      const change = { caseId, relation: 'party', ...partyFor(relation) };
      await database.asTenant(here.tenantId, (tx) => addParties(tx, change, testNow));
    }
  }
});
afterAll(() => database.end());

async function seenBy(who: Person, committee = here): Promise<string[]> {
  const actor = await committee.actor(who);
  const rows = await database.asTenant(committee.tenantId, (tx) =>
    tables<CaseTables>(tx).selectFrom('case').select('case.id').where(visibleTo(actor)).execute(),
  );
  const ids = new Set(rows.map(({ id }) => id));
  return Object.keys(cases).filter((name) => ids.has(cases[name]!));
}

const open = (...given: Audience[]) =>
  given.flatMap((audience) => relations.map((relation) => `${audience}/${relation}`));
const named = (relation: string) => audiences.map((audience) => `${audience}/${relation}`);
const together = (...lists: string[][]) => Object.keys(cases).filter((name) => lists.flat().includes(name));

describe('who sees what', () => {
  test.each<[Person, () => string[]]>([
    ['stranger', () => open('public')],
    ['system', () => open('public')],
    ['lead', () => open('members', 'public')],
    ['second', () => together(open('members', 'public'), named('second'))],
    ['supervisor', () => open('members', 'public')],
    ['officer', () => open('office', 'members', 'public')],
    ['head', () => open('office', 'members', 'public')],
    ['council', () => open('office', 'members', 'public')],
    ['secretary', () => open('office', 'members', 'public')],
    ['contact', () => together(open('public'), named('housing'))],
    ['drafter', () => together(open('public'), named('housing'))],
    ['leader', () => together(open('public'), named('housing'))],
    ['otherContact', () => open('public')],
  ])('%s', async (who, expected) => {
    expect((await seenBy(who)).sort()).toEqual([...expected()].sort());
  });

  test('somebody no longer named sees it no more', async () => {
    const caseId = await makeCase(here, 'parties');
    cases.leaving = caseId;
    const change = { caseId, relation: 'party', ...partyFor('second') };
    await database.asTenant(here.tenantId, (tx) => addParties(tx, change, testNow));
    expect(await seenBy('second')).toContain('leaving');
    await database.asTenant(here.tenantId, (tx) => removeParties(tx, change));
    expect(await seenBy('second')).not.toContain('leaving');
    delete cases.leaving;
  });
});

describe('the wall between committees', () => {
  test.each<Person>(['officer', 'lead', 'second', 'contact', 'supervisor'])(
    '%s of another sees nothing',
    async (who) => {
      expect(await seenBy(who, elsewhere)).toEqual([]);
    },
  );

  test('an id from the other side finds nothing, for reading and for changing', async () => {
    const id = cases['public/nobody']!;
    expect(await database.asTenant(elsewhere.tenantId, (tx) => readCase(tx, id))).toBeNull();
    expect(await database.asTenant(elsewhere.tenantId, (tx) => lockCase(tx, id))).toBeNull();
  });

  test('a query without any condition still meets the wall; a row for another committee is refused', async () => {
    const all = await database.asTenant(elsewhere.tenantId, (tx) =>
      tables<CaseTables>(tx).selectFrom('case').select('id').execute(),
    );
    expect(all).toEqual([]);
    const foreign = { id: v7(), tenantId: here.tenantId };
    const smuggling = database.asTenant(elsewhere.tenantId, (tx) =>
      tables<CaseTables>(tx)
        .insertInto('number_series')
        .values({ tenant_id: foreign.tenantId, key: foreign.id, last_number: 1 })
        .execute(),
    );
    await expect(smuggling).rejects.toMatchObject({ code: '42501' });
  });
});
