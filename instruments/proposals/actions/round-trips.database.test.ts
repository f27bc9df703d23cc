// How many questions each act puts to the database, begin and commit included; the README states these numbers.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '#kernel/testing';
import { type Asked, type ProposalFactory, proposalFactory } from '../factory.ts';
import type { Who } from '../factory-committee.ts';

let database: TestDatabase;
let proposals: ProposalFactory;
const asked = new Map<string, number>();

beforeAll(async () => {
  database = await testDatabase();
  proposals = await proposalFactory(database);
});
afterAll(() => database.end());

async function counted(act: string, who: Who, given: Asked): Promise<void> {
  // Settings and calendar are kept by the house; here freshly, so that no act pays for reading them.
  const { committees } = proposals.house;
  committees.forget(proposals.committee.tenantId);
  await committees.of(proposals.committee.tenantId);
  let count = 0;
  const client = await database.pool.connect();
  const prototype = Object.getPrototypeOf(client) as { query: (...parameters: unknown[]) => unknown };
  client.release();
  const original = prototype.query;
  prototype.query = function (...parameters: unknown[]) {
    count += 1;
    return original.apply(this, parameters);
  };
  try {
    await proposals.done(`proposals.${act}`, who, given);
  } finally {
    prototype.query = original;
  }
  // Reading the actor is the request's, not the act's: begin, one question, commit.
  asked.set(act, count - 3);
}

test('round trips per act are those in the README', async () => {
  const { units, categories } = proposals.committee;
  const { id } = await proposals.draft();
  await counted('draft', 'lead', { input: { title: '一件事', situation: '现状。' } });
  await counted('save', 'lead', {
    id,
    input: { situation: '改过的现状。', recommendations: [{ text: '修路。' }] },
  });
  await counted('submit', 'lead', { id });
  await counted('pre-review', 'officer', {
    id,
    input: { categoryId: categories.living, recommendedDecision: 'file' },
  });
  await counted('file', 'head', { id });
  const one = [{ unitId: units.housing, role: 'sole' }];
  await counted('draft-assignment', 'officer', { id, input: { type: 'sole', units: one } });
  await counted('assign', 'head', { id });
  const joint = await proposals.cosigning({ signed: [] });
  await counted('sign', 'li', { id: joint.id });
  const merged = await proposals.preReviewed();
  const main = await proposals.filed();
  await counted('merge', 'head', { id: merged.id, input: { mainCaseId: main.id, explanation: '相同。' } });
  const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8');
  const stated = [...readme.matchAll(/^\| ([a-z-]+) +\| (\d+) +\|$/gm)].map(([, act, count]) => [act, Number(count)]);
  expect(Object.fromEntries(stated)).toEqual(Object.fromEntries(asked));
});
