// The order of an act: not to be seen, may not, stale, not now, not so; then one event, one version, all or nothing.
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstFault } from '#kernel/audit';
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

/** Everything an act could have left behind on one case. */
const traceOf = async (id: string) => ({
  record: await notes.caseOf(id),
  events: await notes.eventsOf(id),
  parties: await notes.partiesOf(id),
  clocks: await notes.clocksOf(id),
  told: await notes.toldOf(id),
});

describe('what is done', () => {
  test('version, state, turn, event and answer follow the table', async () => {
    const id = await notes.written();
    const answer = await notes.done('notes.pass-on', 'lead', { id, version: 1 });
    expect(answer).toEqual({ caseId: id, version: 2, state: 'passed-on' });
    expect(await notes.caseOf(id)).toMatchObject({
      version: 2,
      state: 'passed-on',
      turn: 'office',
      dueOn: '2026-11-27',
    });
    expect((await notes.eventsOf(id)).at(-1)).toMatchObject({
      name: 'note.passed-on',
      sequence: 2,
      version: 2,
      actorPersonId: notes.committee.people.lead,
      actorName: '王晓明',
      onBehalfOf: null,
      at: testNow.toISOString(),
    });
  });

  test('a stopped clock leaves the case without a due date', async () => {
    const id = await notes.written();
    await notes.done('notes.pass-on', 'lead', { id });
    await notes.done('notes.decide', 'officer', { id, input: { to: 'closed' } });
    expect(await notes.caseOf(id)).toMatchObject({
      state: 'closed',
      turn: null,
      dueOn: null,
      closedAt: testNow,
    });
  });

  test('told once each, the one who acts not at all', async () => {
    const id = await notes.written();
    const { second, third } = notes.committee.people;
    await notes.done('notes.pass-on', 'lead', { id, input: { tell: [second, second, third] } });
    expect(await notes.toldOf(id)).toEqual({ 'note-arrived': ['second', 'third'] });
  });

  test('on behalf of somebody: the event names both', async () => {
    const id = await notes.written();
    await notes.done('notes.rename', 'officer', { id, input: { title: '代写' }, onBehalfOf: 'second' });
    const { officer, second } = notes.committee.people;
    expect((await notes.eventsOf(id)).at(-1)).toMatchObject({ actorPersonId: officer, onBehalfOf: second });
  });

  test('many acts: every link of the chain holds, and a changed payload breaks it', async () => {
    const id = await notes.written();
    await Promise.all(['lead', 'second', 'third'].map((who) => notes.done('notes.second', who as 'lead', { id })));
    await notes.done('notes.pass-on', 'lead', { id });
    await notes.done('notes.decide', 'officer', { id, input: { to: 'written' } });
    const events = await notes.eventsOf(id);
    expect(events.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(firstFault(events)).toBeNull();
    expect((await notes.caseOf(id))?.chainHead).toBe(events.at(-1)?.hash);
    const altered = events.map((event) => (event.sequence === 3 ? { ...event, payload: { by: 'nobody' } } : event));
    expect(firstFault(altered)).toEqual({ sequence: 3, kind: 'changed' });
    expect(firstFault(events.toSpliced(3, 1))).toEqual({ sequence: 4, kind: 'missing' });
  });

  test('the database itself lets nobody change or remove an event', async () => {
    const id = await notes.written();
    const altering = notes.read((tx) => sql`update event set actor_name = '某人' where case_id = ${id}`.execute(tx));
    await expect(altering).rejects.toMatchObject({ code: '42501' });
    const removing = notes.read((tx) => sql`delete from event where case_id = ${id}`.execute(tx));
    await expect(removing).rejects.toMatchObject({ code: '42501' });
  });
});

describe('what is refused', () => {
  test('two see version 1, the second is told who changed what', async () => {
    const id = await notes.written();
    await notes.done('notes.rename', 'second', { id, version: 1, input: { title: '井盖' } });
    const late = await notes.act('notes.rename', 'lead', { id, version: 1, input: { title: '树坑' } });
    expect(late).toMatchObject({
      code: 'version-conflict',
      params: { by: '李青', count: 1 },
      details: {
        version: 2,
        changes: [{ name: 'note.renamed', actorName: '李青', at: testNow.toISOString() }],
      },
    });
    expect(await notes.caseOf(id)).toMatchObject({ title: '井盖', version: 2 });
  });

  test('two decide at the same moment: one is done, the other told', async () => {
    const id = await notes.written();
    const answers = await Promise.all([
      notes.act('notes.rename', 'lead', { id, version: 1, input: { title: '甲' } }),
      notes.act('notes.rename', 'second', { id, version: 1, input: { title: '乙' } }),
    ]);
    const codes = answers.map((answer) => ('code' in answer ? answer.code : 'done'));
    expect(codes.sort()).toEqual(['done', 'version-conflict']);
    expect(await notes.eventsOf(id)).toHaveLength(2);
  });

  test('side by side: co-signers do not stand in one another’s way', async () => {
    const id = await notes.written();
    await notes.done('notes.second', 'second', { id, version: 1 });
    await notes.done('notes.second', 'third', { id, version: 1 });
    expect(await notes.caseOf(id)).toMatchObject({ version: 3 });
  });

  test.each([
    ['without an id', 'lead', 'notes.rename', { id: null, input: { title: '井盖' } }, 'not-found'],
    ['an unknown id', 'lead', 'notes.rename', { id: v7(), input: { title: '井盖' } }, 'not-found'],
    ['no version', 'lead', 'notes.rename', { version: undefined, input: { title: '井盖' } }, 'version-missing'],
    ['not to be seen', 'contact', 'notes.rename', { input: { title: '井盖' } }, 'not-found'],
    ['not one’s business', 'lead', 'notes.decide', { input: { to: 'closed' } }, 'not-permitted'],
    ['not in this state', 'officer', 'notes.decide', { input: { to: 'closed' } }, 'state-conflict'],
    ['a field too long', 'lead', 'notes.rename', { input: { title: '长'.repeat(31) } }, 'text-too-long'],
    ['no fields at all', 'lead', 'notes.rename', { input: null }, 'input-invalid'],
  ] as const)('%s → %s', async (_what, who, name, asked, code) => {
    const id = await notes.written();
    const before = await traceOf(id);
    const { id: other = id, ...rest } = { id: undefined, ...asked };
    const answer = await notes.act(name, who, { ...(other ? { id: other ?? id } : {}), ...rest });
    expect(answer).toMatchObject({ refused: true, code });
    expect(await traceOf(id)).toEqual(before);
  });

  test('a person without permission is not told of the version', async () => {
    const id = await notes.written();
    await notes.done('notes.rename', 'second', { id, input: { title: '井盖' } });
    expect(await notes.act('notes.decide', 'lead', { id, version: 1, input: { to: 'closed' } })).toMatchObject({
      code: 'not-permitted',
      details: { who: ['proposal-officer'] },
    });
  });

  test('a field is named with its limit', async () => {
    const id = await notes.written();
    const answer = await notes.act('notes.rename', 'lead', { id, input: { title: '长'.repeat(31) } });
    expect(answer).toMatchObject({
      params: { field: 'title', count: 1 },
      details: { problems: [{ field: 'title', code: 'too_big', maximum: 30 }] },
    });
  });

  test.each([
    ['refuses late', 'refused'],
    ['breaks', 'broken'],
  ])('an act that %s after writing leaves nothing behind: row, clock, notice, event', async (_what, outcome) => {
    const id = await notes.written();
    await notes.done('notes.pass-on', 'lead', { id, input: { tell: [notes.committee.people.second] } });
    const before = await traceOf(id);
    const deciding = notes.act('notes.decide', 'officer', { id, input: { to: 'closed', outcome } });
    if (outcome === 'broken') await expect(deciding).rejects.toThrow('the machine broke');
    else expect(await deciding).toMatchObject({ code: 'second-thoughts' });
    expect(await traceOf(id)).toEqual(before);
  });

  test('an act that answers a state the table does not know is a mistake of ours and changes nothing', async () => {
    const id = await notes.written();
    await notes.done('notes.pass-on', 'lead', { id });
    const before = await traceOf(id);
    const deciding = notes.act('notes.decide', 'officer', { id, input: { to: 'elsewhere' } });
    await expect(deciding).rejects.toThrow('decide must lead to one of written, closed');
    expect(await traceOf(id)).toEqual(before);
  });
});
