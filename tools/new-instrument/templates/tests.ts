// The tests a new instrument starts with: its rules, its table, and its life on a real database.
import type { Names } from '../names.ts';

export const rulesTest = ({ one }: Names) => `import { expect, it } from 'vitest';
import { canBeClosed } from './rules.ts';

it('${one} nobody described → is not closed', () => {
  expect(canBeClosed({ description: ' ' })).toMatchObject({ code: 'description-missing' });
  expect(canBeClosed({ description: 'what it is about' })).toBeNull();
});
`;

export const lifecycleTest = ({ camel }: Names) => `import { expect, it } from 'vitest';
import { inspectLifecycle } from '#kernel/lifecycle';
import { ${camel}States } from './contract.ts';
import { ${camel}Lifecycle } from './lifecycle.ts';

it('the table is sound and knows the states of the contract', () => {
  expect(inspectLifecycle(${camel}Lifecycle)).toEqual([]);
  expect(Object.keys(${camel}Lifecycle.states)).toEqual([...${camel}States]);
});
`;

export const wholeLifeTest = ({ instrument, camel, one }: Names) => `import pg from 'pg';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ActAnswer, keepCommittees, perform, registerActs } from '#kernel/acts';
import { eventsOfCase, firstFault } from '#kernel/audit';
import type { Actor } from '#kernel/permissions';
import { type TestDatabase, testDatabase } from '#kernel/testing';
import { ${camel}Acts } from './acts.ts';

const now = new Date('2026-11-24T10:00:00+08:00');
const tenantId = v7();
const acts = registerActs(${camel}Acts);
const officer: Actor = {
  ...{ tenantId, accountId: v7(), personId: v7(), name: '周敏', seat: null, placements: [], onBehalfOf: null },
  roles: [{ role: 'proposal-officer', bodyId: null, unitId: null }],
};
let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
  const owner = new pg.Client(database.connection);
  await owner.connect();
  await owner.query(
    \`insert into tenant (id, code, name, short_name, level, created_at) values ($1, 'test', '青川市政协', '青川', 'city', $2)\`,
    [tenantId, now],
  );
  await owner.end();
});
afterAll(() => database.end());

function act(name: string, envelope: { id?: string; version?: number; input: unknown }, actor = officer) {
  const house = { database, committees: keepCommittees(database), digest: 'sha256' as const };
  return perform(house, { act: acts.get(\`${instrument}.\${name}\`)!, actor, envelope, now });
}

it('${one} is opened and closed, and its record holds', async () => {
  const input = { title: '第一件', description: '情况说明' };
  const opened = (await act('open', { input })) as ActAnswer;
  expect(opened).toMatchObject({ state: 'open', version: 1 });
  const id = opened.caseId!;
  expect(await act('close', { id, version: 1, input: { result: '已解决' } })).toMatchObject({ state: 'closed' });
  const events = await database.asTenant(tenantId, (tx) => eventsOfCase(tx, id));
  expect(events).toHaveLength(2);
  expect(firstFault(events)).toBeNull();
});

it('somebody without the office → is not permitted', async () => {
  expect(await act('open', { input: { title: '第二件' } }, { ...officer, roles: [] })).toMatchObject({
    code: 'not-permitted',
  });
});
`;
