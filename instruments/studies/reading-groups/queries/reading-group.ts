// One reading group: books, rota, and what its readers have shared.
import * as z from 'zod';
import { defineQuery, type QueryContext } from '#kernel/acts';
import { type CaseRecord, partiesOf, readCase } from '#kernel/cases';
import { actingPersonId } from '#kernel/permissions';
import { type Refusal, refuse } from '#platform/errors';
import { type ReadingGroupView, readingGroupView, type TurnView } from '../../contract/reading-groups.ts';
import type { ReadingGroupState } from '../../contract/vocabulary.ts';
import { notesOfGroup } from '../../notes/read-notes.ts';
import { namedInOrder } from '../../people.ts';
import { saidAbilities } from '../../say.ts';
import { isInside, keepsStudy } from '../../who-sees.ts';
import { type Book, groupCapacities, leadersIn, readersIn, type Turn } from '../group.ts';
import { readingGroupLifecycle } from '../lifecycle.ts';
import { aboutOf, booksOf, turnsOf } from '../storage.ts';

interface Around {
  readonly books: readonly Book[];
  readonly names: ReadonlyMap<string, string>;
  readonly own: string | null;
}

const turnViewOf = (turn: Turn, { books, names, own }: Around): TurnView => ({
  ...turn,
  book: books.find(({ id }) => id === turn.bookId)?.title ?? '',
  person: names.get(turn.personId) ?? '',
  isMine: turn.personId === own,
});

async function viewOf(
  context: QueryContext,
  { id, version, title, state: shown }: CaseRecord,
): Promise<ReadingGroupView> {
  const { tx, actor, today } = context;
  const state = shown as ReadingGroupState;
  const parties = await partiesOf(tx, id);
  const [leaderIds, readerIds] = [leadersIn(parties), readersIn(parties)];
  const own = actingPersonId(actor);
  const isMine = own !== null && readerIds.has(own);
  const [books, turns] = [await booksOf(tx, id), await turnsOf(tx, id)];
  const people = await namedInOrder(tx, [...readerIds, ...turns.map(({ personId }) => personId)]);
  const names = new Map(people.map(({ personId, name }) => [personId, name]));
  const turnViews = turns.map((turn) => turnViewOf(turn, { books, names, own }));
  const next = turnViews.find(({ ledOn, untilOn }) => ledOn === null && untilOn >= today);
  const meeting = { state, capacities: groupCapacities(actor, parties), facts: { leaderCount: leaderIds.length } };
  return {
    ...{ id, version, state, title, isMine, about: await aboutOf(tx, id) },
    leaders: people.filter(({ personId }) => leaderIds.includes(personId)),
    readers: isMine || keepsStudy(actor) ? people.filter(({ personId }) => readerIds.has(personId)) : null,
    books: books.map((book) => ({ ...book, chapters: [...book.chapters] })),
    turns: turnViews,
    next: next ? { passage: next.passage, person: next.person, fromOn: next.fromOn } : null,
    notes: await notesOfGroup(context, { groupId: id, isReader: isMine }),
    abilities: saidAbilities(context, readingGroupLifecycle, meeting),
  };
}

/** Seven SQL queries. */
export const studyReadingGroup = defineQuery({
  name: 'studies.reading-group',
  parameters: z.object({ id: z.uuid() }),
  answer: readingGroupView,
  async ask(context, { id }): Promise<ReadingGroupView | Refusal> {
    const record = await readCase(context.tx, id);
    if (record?.kind !== readingGroupLifecycle.kind || !isInside(context.actor)) return refuse('not-found');
    return viewOf(context, record);
  },
});
