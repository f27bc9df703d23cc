// A wish for another's act: entered with the asking act or not at all, done once by the software, refused for good.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, testDatabase, testNow } from '#kernel/testing';
import { refuse } from '#platform/errors';
import { runPendingJobs } from '#platform/jobs';
import { askedActsTask, askForAct, keepCommittees, registerActs } from './index.ts';
import { noteActs } from './testing/note.ts';
import { type Notes, notesFor } from './testing/notes.ts';

let database: TestDatabase;
let notes: Notes;
const refused: string[] = [];

beforeAll(async () => {
  database = await testDatabase();
  notes = await notesFor(database);
});
afterAll(() => database.end());

function carryOut() {
  const house = { database, committees: keepCommittees(database), digest: 'sha256' as const };
  const task = askedActsTask({ ...house, acts: registerActs(noteActs) }, (act, code) => refused.push(`${act} ${code}`));
  return runPendingJobs(database.connection, [task], { now: testNow });
}

const eventNames = async (id: string) => (await notes.eventsOf(id)).map(({ name }) => name);

describe('an act asked for', () => {
  test('is done by the software, once, however often it was asked for', async () => {
    const id = await notes.written();
    const wish = { act: 'notes.rename', id, input: { title: '换灯' }, key: `rename-${id}` };
    await notes.read((tx) => askForAct(tx, wish));
    await notes.read((tx) => askForAct(tx, wish));
    await carryOut();
    expect(await eventNames(id)).toEqual(['note.written', 'note.renamed']);
    expect((await notes.eventsOf(id)).at(-1)).toMatchObject({ actorPersonId: null });
  });

  test('by an act that was itself refused → is never done', async () => {
    const id = await notes.written();
    await notes.read(async (tx) => {
      await askForAct(tx, { act: 'notes.rename', id, input: { title: '换灯' }, key: `rename-${id}` });
      return refuse('not-found');
    });
    await carryOut();
    expect(await eventNames(id)).toEqual(['note.written']);
  });

  test('that does not admit the software → is told to the keeper of the log and not tried again', async () => {
    const id = await notes.written();
    await notes.read((tx) => askForAct(tx, { act: 'notes.pass-on', id, input: {}, key: `pass-${id}` }));
    await carryOut();
    await carryOut();
    expect(refused).toEqual(['notes.pass-on not-permitted']);
    expect(await eventNames(id)).toEqual(['note.written']);
  });
});
