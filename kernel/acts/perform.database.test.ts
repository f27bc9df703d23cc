// Once per idempotency key: the same key answers the same, whatever happens in between and however many ask at once.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '#kernel/testing';
import { sql } from '#platform/database';
import { type Notes, notesFor } from './testing/notes.ts';

let database: TestDatabase;
let notes: Notes;

beforeAll(async () => {
  database = await testDatabase();
  notes = await notesFor(database);
});
afterAll(() => database.end());

const countOf = async (table: 'case' | 'act_receipt') => {
  const counted = await notes.read((tx) =>
    sql<{ count: number }>`select count(*)::int as count from ${sql.table(table)}`.execute(tx),
  );
  return counted.rows[0]?.count;
};

test('the same key and content → the first answer, one case', async () => {
  const asked = { input: { title: '路灯' }, key: 'key-of-the-first' };
  const first = await notes.act('notes.write', 'lead', asked);
  const casesBefore = await countOf('case');
  expect(await notes.act('notes.write', 'lead', asked)).toEqual(first);
  expect(await countOf('case')).toBe(casesBefore);
});

test('the same key with other content → refused, nothing changed', async () => {
  await notes.done('notes.write', 'lead', { input: { title: '路灯' }, key: 'key-of-the-second' });
  const casesBefore = await countOf('case');
  const again = await notes.act('notes.write', 'lead', {
    input: { title: '井盖' },
    key: 'key-of-the-second',
  });
  expect(again).toMatchObject({ refused: true, code: 'idempotency-mismatch' });
  expect(await countOf('case')).toBe(casesBefore);
});

test('the same key of another person is another key', async () => {
  const asked = { input: { title: '路灯' }, key: 'key-of-everybody' };
  const mine = await notes.done('notes.write', 'lead', asked);
  const theirs = await notes.done('notes.write', 'second', asked);
  expect(theirs.caseId).not.toBe(mine.caseId);
});

test('repeated after the case has moved on → still the first answer, not a conflict', async () => {
  const id = await notes.written();
  const asked = { id, version: 1, input: { title: '新路灯' }, key: 'key-of-renaming' };
  const first = await notes.act('notes.rename', 'lead', asked);
  await notes.done('notes.pass-on', 'second', { id });
  expect(await notes.act('notes.rename', 'lead', asked)).toEqual(first);
  expect(await notes.eventsOf(id)).toHaveLength(3);
});

test.each([
  ['creating', 'notes.write', { input: { title: '同时' } }],
  ['a versioned act', 'notes.rename', { version: 1, input: { title: '同时' } }],
  ['an act side by side', 'notes.second', {}],
])('%s, eight at once with one key → one change, one answer for all', async (_what, name, asked) => {
  const id = name === 'notes.write' ? undefined : await notes.written();
  const key = `key-at-once-${name.replace('.', '-')}`;
  const casesBefore = (await countOf('case')) ?? 0;
  const ask = () => notes.act(name, 'lead', { ...asked, ...(id ? { id } : {}), key });
  const answers = await Promise.all(Array.from({ length: 8 }, ask));
  expect(answers[0]).not.toHaveProperty('refused');
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(await countOf('case')).toBe(casesBefore + (id ? 0 : 1));
  if (id) expect(await notes.eventsOf(id)).toHaveLength(2);
});

test('a refused act keeps no receipt: the same key works once the obstacle is gone', async () => {
  const id = await notes.written('');
  const asked = { id, version: 'latest' as const, key: 'key-after-refusal' };
  const receiptsBefore = await countOf('act_receipt');
  expect(await notes.act('notes.pass-on', 'lead', asked)).toMatchObject({ code: 'title-missing' });
  expect(await countOf('act_receipt')).toBe(receiptsBefore);
  await notes.done('notes.rename', 'lead', { id, input: { title: '路灯' } });
  expect(await notes.act('notes.pass-on', 'lead', asked)).toMatchObject({ state: 'passed-on' });
});
