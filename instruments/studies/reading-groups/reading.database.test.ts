import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDeeds } from '#kernel/deeds';
import { type Person, type TestDatabase, testDatabase } from '#kernel/testing';
import { sql } from '#platform/database';
import type { MyStudy, NoteView, ReadingGroupView } from '../contract.ts';
import { type StudyFactory, studyFactory } from '../factory.ts';
import { studyQueries } from '../study-queries.ts';

let database: TestDatabase;
let here: StudyFactory;
let group: string;
beforeAll(async () => {
  database = await testDatabase();
  here = await studyFactory(database);
  const input = { title: '尚学读书会', about: '每周一章', leaderIds: [here.committee.people.lead] };
  group = await here.idOf(here.done('open-group', 'study', { input }));
  await here.done('join-group', 'second', { id: group });
});
afterAll(() => database.end());

const secret = '这一章让我想起去年走访时没有问出口的话';
const view = (who: Person) => here.seen<ReadingGroupView>('reading-group', who, { id: group });
const written = (input: object = {}) =>
  here.idOf(
    here.done('write-note', 'second', { input: { book: '河边的学校', text: secret, groupId: group, ...input } }),
  );

test('books and rota; a lead reader is of the group; what was led counts once and stays', async () => {
  const books = [{ title: '河边的学校', author: '林一舟', chapters: ['第一章', '第二章'] }];
  await here.done('set-books', 'lead', { id: group, input: { books } });
  const { books: kept } = await view('second');
  const { second, third } = here.committee.people;
  const turn = {
    bookId: kept[0]!.id,
    passage: '第一章',
    personId: second,
    fromOn: '2026-11-16',
    untilOn: '2026-11-22',
  };
  const rota = (turns: object[], who: Person = 'lead') => here.act('set-rota', who, { id: group, input: { turns } });
  expect(await rota([{ ...turn, personId: third }])).toMatchObject({ code: 'lead-reader-outside-group' });
  expect(await rota([turn], 'second')).toMatchObject({ code: 'not-permitted' });
  expect(await rota([turn])).toMatchObject({ state: 'open' });
  expect((await here.toldOf(group))['lead-reading-assigned']).toEqual(['second']);
  const [planned] = (await view('second')).turns;
  expect(planned).toMatchObject({ book: '河边的学校', person: '李青', isMine: true });
  const led = (ledOn: string) => here.act('mark-led', 'lead', { id: group, input: { turnId: planned!.id, ledOn } });
  expect(await led('2026-11-25')).toMatchObject({ code: 'led-outside-its-time' });
  await led('2026-11-20');
  await led('2026-11-20');
  const deeds = await here.read((tx) =>
    readDeeds(tx, { personIds: [second], from: '2026-01-01', until: '2026-12-31' }),
  );
  expect(deeds).toMatchObject([{ kind: 'lead-reading', doneOn: '2026-11-20', subjectId: planned!.id }]);
  expect(await rota([])).toMatchObject({ code: 'turn-was-led' });
});

test('a private note is its author’s: no query of anybody else, staff or administrator, holds a word of it', async () => {
  const id = await written();
  expect((await here.seen<NoteView>('note', 'second', { id })).text).toBe(secret);
  const others: Person[] = [
    'lead',
    'third',
    'study',
    'affairs',
    'officer',
    'secretary',
    'council',
    'system',
    'supervisor',
  ];
  const parameters = { id: group, year: 2026, words: '李' };
  for (const who of others) {
    expect(await here.ask('note', who, { id })).toMatchObject({ code: 'not-found' });
    for (const verb of ['save-note', 'share-note', 'erase-note', 'reply']) {
      const input = { text: '改', share: 'committee' };
      expect(await here.act(verb, who, { id, input })).toMatchObject({ code: 'not-found' });
    }
    for (const { name } of studyQueries) {
      const answer = await here.ask(name.slice('studies.'.length), who, parameters);
      expect(`${who} ${name} ${JSON.stringify(answer).includes(secret)}`).toBe(`${who} ${name} false`);
    }
  }
  const acting = {
    ...(await here.committee.actor('officer')),
    onBehalfOf: { personId: here.committee.people.second, name: '李青' },
  };
  expect(await here.ask('note', acting, { id })).toMatchObject({ code: 'not-found' });
  expect((await here.seen<MyStudy>('mine', 'second')).notes).toHaveLength(1);
  const { rows } = await here.read((tx) =>
    sql<{ all: string }>`select to_jsonb(n)::text || coalesce((select string_agg(to_jsonb(e)::text, '') from event e
      where e.case_id = n.case_id), '') as all from reading_note n where n.case_id = ${id}`.execute(tx),
  );
  expect(rows[0]!.all).not.toContain(secret.slice(0, 8));
});

test('shared with the group, answered there, shared with all, taken back, erased', async () => {
  const id = await written({ share: 'group' });
  const reads = async (who: Person) => !('refused' in ((await here.ask<NoteView>('note', who, { id })) as object));
  expect([await reads('lead'), await reads('third'), await reads('study')]).toEqual([true, false, false]);
  expect((await view('lead')).notes.map(({ text }) => text)).toEqual([secret]);
  await here.done('reply', 'lead', { id, input: { text: '我也有同感。' } });
  expect((await here.toldOf(id))['reading-note-replied']).toEqual(['second']);
  await here.done('share-note', 'second', { id, input: { share: 'committee' } });
  expect([await reads('third'), await reads('study'), await reads('system')]).toEqual([true, true, false]);
  expect(await here.act('reply', 'third', { id, input: { text: '不在组里' } })).toMatchObject({
    code: 'not-permitted',
  });
  await here.done('share-note', 'second', { id, input: { share: 'private' } });
  expect([await reads('lead'), await reads('third'), await reads('second')]).toEqual([false, false, true]);
  expect(await here.act('share-note', 'second', { id, input: { share: 'private' } })).toMatchObject({
    code: 'note-shared-so-already',
  });
  await here.done('erase-note', 'second', { id });
  expect(await here.ask('note', 'second', { id })).toMatchObject({ code: 'not-found' });
  const { rows } = await here.read((tx) =>
    sql<{ sealed: string | null }>`select text_sealed as sealed from reading_note where case_id = ${id}`.execute(tx),
  );
  expect(rows).toEqual([{ sealed: null }]);
});

test('a group shows no counts of anybody; outside it nobody writes into it, and readers are not named', async () => {
  const outside = await view('third');
  expect(outside.readers).toBeNull();
  expect(JSON.stringify(Object.keys(outside))).not.toMatch(/count/i);
  const note = { text: '组外的笔记', groupId: group };
  expect(await here.act('write-note', 'third', { input: note })).toMatchObject({ code: 'reading-group-not-yours' });
  expect(await here.act('write-note', 'third', { input: { text: '不选组', share: 'group' } })).toMatchObject({
    code: 'note-without-group',
  });
  expect(await here.act('write-note', 'officer', { input: { text: '我不是委员' } })).toMatchObject({
    code: 'not-permitted',
  });
  await here.done('leave-group', 'second', { id: group });
  expect(await here.act('leave-group', 'second', { id: group })).toMatchObject({ code: 'not-permitted' });
});
