// Notes in a small committee, for the tests of the runner.
import { looking, performing, type TestDatabase, testCommittee } from '#kernel/testing';
import { noteActs } from './note.ts';

export async function notesFor(database: TestDatabase) {
  const committee = await testCommittee(database);
  const performed = performing(database, committee, noteActs);
  const written = async (title = '路灯') =>
    (await performed.done('notes.write', 'lead', { input: { title } })).caseId ?? '';
  return { committee, ...performed, ...looking(database, committee), written };
}

export type Notes = Awaited<ReturnType<typeof notesFor>>;
