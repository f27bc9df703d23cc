// A case comes into being with its first event, or not at all.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chainOrigin, firstFault } from '#kernel/audit';
import { type TestDatabase, testDatabase, testNow } from '#kernel/testing';
import { sql } from '#platform/database';
import { type Notes, notesFor } from './testing/notes.ts';

let database: TestDatabase;
let notes: Notes;

beforeAll(async () => {
  database = await testDatabase();
  notes = await notesFor(database);
});
afterAll(() => database.end());

const casesHere = async () =>
  (await notes.read((tx) => sql<{ id: string }>`select id from "case"`.execute(tx))).rows.length;

test('written: version 1, the writer’s term, a chain of one event', async () => {
  const id = await notes.written('路灯');
  expect(await notes.caseOf(id)).toMatchObject({
    kind: 'note',
    version: 1,
    state: 'written',
    turn: 'writer',
    title: '路灯',
    termId: notes.committee.termId,
    createdBy: notes.committee.people.lead,
    createdAt: testNow,
    eventCount: 1,
  });
  const [event] = await notes.eventsOf(id);
  expect(event).toMatchObject({ name: 'note.written', previousHash: chainOrigin });
  expect(firstFault([event!])).toBeNull();
});

test.each([
  ['nobody without a seat', 'officer', { title: '路灯' }, 'not-permitted'],
  ['a title too long', 'lead', { title: '长'.repeat(31) }, 'text-too-long'],
  ['the instrument says no', 'lead', { title: '忌' }, 'title-unlucky'],
] as const)('%s → refused and no case', async (_what, who, input, code) => {
  const before = await casesHere();
  expect(await notes.act('notes.write', who, { input })).toMatchObject({ code });
  expect(await casesHere()).toBe(before);
});
