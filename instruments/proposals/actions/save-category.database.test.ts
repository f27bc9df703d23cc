import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { firstFault } from '#kernel/audit';
import { type TestDatabase, testDatabase } from '#kernel/testing';
import { sql } from '#platform/database';
import type { CategoryList, SaveCategoryInput } from '../contract.ts';
import { type ProposalFactory, proposalFactory } from '../factory.ts';
import type { Who } from '../factory-committee.ts';
import { proposalCategories } from '../queries/categories.ts';

let database: TestDatabase;
let proposals: ProposalFactory;
let top: string;
let child: string;

const save = (input: SaveCategoryInput, who: Who = 'officer') => proposals.act('categories.save', who, { input });

async function saved(input: SaveCategoryInput): Promise<string> {
  const answer = await save(input);
  expect(answer).not.toHaveProperty('refused');
  return (answer as unknown as { id: string }).id;
}

async function list(who: Who = 'officer') {
  const actor = await proposals.committee.actor(who);
  const answer = await proposals.read((tx) => proposalCategories.ask({ tx, actor } as never, {}));
  return answer as CategoryList;
}
const named = async (id: string) => (await list()).categories.find((category) => category.id === id);
const orderUnder = async (parent: string) =>
  (await list()).categories.filter(({ parentId }) => parentId === parent).map(({ name }) => name);

async function chain() {
  const { rows } = await proposals.read((tx) =>
    sql<{ id: string }>`select id from "case" where kind = 'register' and title = 'categories'`.execute(tx),
  );
  expect(rows).toHaveLength(1);
  return proposals.eventsOf(rows[0]!.id);
}

beforeAll(async () => {
  database = await testDatabase();
});
beforeEach(async () => {
  proposals = await proposalFactory(database);
  top = await saved({ parentId: null, name: '城乡建设', sphere: 'society' });
  child = await saved({ parentId: top, name: '停车难' });
});
afterAll(() => database.end());

test('a top lies in its sphere, a child in its parent’s; a changed sphere takes the children along', async () => {
  expect(await named(child)).toMatchObject({ parentId: top, sphere: 'society', endedOn: null, proposals: 0 });
  await saved({ id: top, parentId: null, name: '城乡建设', sphere: 'ecology' });
  expect(await named(child)).toMatchObject({ sphere: 'ecology', name: '停车难' });
});

test('a place given moves the category among its siblings; none given leaves it, or puts it last', async () => {
  await saved({ parentId: top, name: '道路' });
  const water = await saved({ parentId: top, name: '供水' });
  expect(await orderUnder(top)).toEqual(['停车难', '道路', '供水']);
  await saved({ id: water, parentId: top, name: '供水', position: 0 });
  await saved({ id: child, parentId: top, name: '停车' });
  expect(await orderUnder(top)).toEqual(['供水', '停车', '道路']);
});

test('a child goes to another top and takes its sphere', async () => {
  await saved({ id: child, parentId: proposals.committee.categories.economy, name: '停车难' });
  expect(await named(child)).toMatchObject({ sphere: 'economy', position: 0 });
});

test('ended from the leaves up, and opened again by saying so', async () => {
  await saved({ id: child, parentId: top, name: '停车难', endedOn: '2026-11-24' });
  await saved({ id: top, parentId: null, name: '城乡建设', sphere: 'society', endedOn: '2026-11-24' });
  await saved({ id: top, parentId: null, name: '城乡建设工作', sphere: 'society' });
  expect(await named(top)).toMatchObject({ name: '城乡建设工作', endedOn: '2026-11-24' });
  expect(await save({ parentId: top, name: '排水' })).toMatchObject({ code: 'parent-category-ended' });
  await saved({ id: top, parentId: null, name: '城乡建设', sphere: 'society', endedOn: null });
  expect(await named(top)).toMatchObject({ endedOn: null });
});

describe('refused, and nothing is written', () => {
  const cases: [string, () => SaveCategoryInput, string][] = [
    ['an unknown category', () => ({ id: v7(), parentId: top, name: '别的' }), 'category-unknown'],
    ['an unknown parent', () => ({ parentId: v7(), name: '别的' }), 'parent-category-unknown'],
    ['itself as parent', () => ({ id: child, parentId: child, name: '别的' }), 'parent-category-unknown'],
    ['a third level', () => ({ parentId: child, name: '别的' }), 'category-third-level'],
    [
      'a top with children under another',
      () => ({ id: top, parentId: proposals.committee.categories.living, name: '城乡建设' }),
      'category-third-level',
    ],
    ['a top without sphere', () => ({ parentId: null, name: '别的' }), 'category-sphere-missing'],
    ['a name twice under a parent', () => ({ parentId: top, name: ' 停车难 ' }), 'category-name-taken'],
    ['a top’s name twice', () => ({ parentId: null, name: '旧类', sphere: 'society' }), 'category-name-taken'],
    [
      'an end with open children',
      () => ({ id: top, parentId: null, name: '城乡建设', sphere: 'society', endedOn: '2026-11-24' }),
      'category-has-open-children',
    ],
    [
      'an end tomorrow',
      () => ({ id: child, parentId: top, name: '停车', endedOn: '2026-11-25' }),
      'category-ends-later',
    ],
    ['a name of one character', () => ({ parentId: top, name: '水' }), 'input-invalid'],
    ['a name of 31', () => ({ parentId: top, name: '水'.repeat(31) }), 'text-too-long'],
  ];
  test.each(cases)('%s', async (_what, input, code) => {
    const before = await list();
    expect(await save(input())).toMatchObject({ refused: true, code });
    expect(await list()).toEqual(before);
    expect(await chain()).toHaveLength(2);
  });

  test.each(['lead', 'supervisor', 'contact'] as const)('%s may neither save nor ask', async (who) => {
    expect(await save({ parentId: top, name: '别的' }, who)).toMatchObject({ code: 'not-permitted' });
    expect(await list(who)).toMatchObject({ code: 'not-permitted' });
  });
});

test('the same name by two at once → one is entered', async () => {
  const answers = await Promise.all([1, 2].map(() => save({ parentId: top, name: '排水防涝' })));
  expect(answers.filter((answer) => 'code' in answer)).toMatchObject([{ code: 'category-name-taken' }]);
});

test('every saving stands in the register’s chain, with the fields it changed', async () => {
  await saved({ id: child, parentId: top, name: '停车' });
  const events = await chain();
  expect(events.map(({ name }) => name)).toEqual(Array(3).fill('categories.saved'));
  expect(events[2]?.payload).toMatchObject({ categoryId: child, name: '停车', fields: ['name'] });
  expect(firstFault(events)).toBeNull();
});

test('proposals sent in are counted, drafts are not', async () => {
  await proposals.draft();
  await proposals.submitted();
  expect(await named(proposals.committee.categories.living)).toMatchObject({ proposals: 1 });
});
