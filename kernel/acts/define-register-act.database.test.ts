// Registers (people, settings, calendar) keep a chain of their own, told to nobody by case.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstFault } from '#kernel/audit';
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

const registers = async () => {
  const found = await notes.read((tx) =>
    sql<{ id: string }>`select id from "case" where kind = 'register'`.execute(tx),
  );
  return found.rows.map(({ id }) => id);
};

test('ten at once on a register that does not exist yet → one chain of ten links', async () => {
  const keep = (_: unknown, index: number) =>
    notes.done('shelves.keep-book', 'system', { input: { book: `第${index}本` } });
  const answers = await Promise.all(Array.from({ length: 10 }, keep));
  expect(answers[0]).toEqual({ caseId: null, version: null, state: null, book: '第0本' });
  const found = await registers();
  expect(found).toHaveLength(1);
  const events = await notes.eventsOf(found[0]!);
  expect(events).toHaveLength(10);
  expect(new Set(events.map(({ name }) => name))).toEqual(new Set(['shelves.book-kept']));
  expect(firstFault(events)).toBeNull();
});

test.each([
  ['somebody else', 'officer', { book: '县志' }, 'not-permitted'],
  ['a field missing', 'system', {}, 'input-invalid'],
  ['the register says no', 'system', { book: '禁书' }, 'book-refused'],
] as const)('%s → refused and no event', async (_what, who, input, code) => {
  await notes.done('shelves.keep-book', 'system', { input: { book: '地方志' } });
  const [id] = await registers();
  const before = await notes.eventsOf(id!);
  expect(await notes.act('shelves.keep-book', who, { input })).toMatchObject({ code });
  expect(await notes.eventsOf(id!)).toEqual(before);
});
