import { v7 } from 'uuid';
import { defineAct } from '#kernel/acts';
import { refuse } from '#platform/errors';
import { markLedInput, setBooksInput, setRotaInput, type TurnInput } from '../../contract/reading-groups.ts';
import { type Book, readersIn, type Turn } from '../group.ts';
import { canHaveLed, isSoundRota } from '../rules.ts';
import { booksOf, markTurn, replaceBooks, replaceTurns, turnsOf } from '../storage.ts';
import { readingGroupSubject } from '../subject.ts';

export const setBooks = defineAct({
  name: 'studies.set-books',
  subject: readingGroupSubject,
  verb: 'set-books',
  input: setBooksInput,
  async change({ tx }, { id }, { books: typed }) {
    const free = new Set((await booksOf(tx, id)).map((book) => book.id));
    const books: Book[] = typed.map((book) => ({
      ...{ ...book, id: book.id !== null && free.delete(book.id) ? book.id : v7() },
    }));
    await replaceBooks(tx, id, books);
    return { payload: { books: books.length } };
  },
});

function turnsIn(typed: readonly TurnInput[], known: readonly Turn[], bookIds: ReadonlySet<string>): Turn[] {
  const free = new Map(known.map((turn) => [turn.id, turn]));
  return typed.map(({ id, bookId, ...turn }) => {
    const before = id === null ? undefined : free.get(id);
    if (before) free.delete(before.id);
    const isSame = before?.personId === turn.personId;
    return {
      ...{ ...turn, id: before?.id ?? v7(), bookId: bookId !== null && bookIds.has(bookId) ? bookId : null },
      ledOn: isSame ? (before?.ledOn ?? null) : null,
    };
  });
}

/** Who leads the reading of what, in which week; what has been led stays. */
export const setRota = defineAct({
  name: 'studies.set-rota',
  subject: readingGroupSubject,
  verb: 'set-rota',
  input: setRotaInput,
  async change({ tx }, { id, parties }, { turns: typed }) {
    const known = await turnsOf(tx, id);
    const bookIds = new Set((await booksOf(tx, id)).map((book) => book.id));
    const turns = turnsIn(typed, known, bookIds);
    const unsound = isSoundRota(turns, readersIn(parties));
    if (unsound) return unsound;
    const lost = known.find((turn) => turn.ledOn && !turns.some((one) => one.id === turn.id && one.ledOn));
    if (lost) return refuse('turn-was-led', { passage: lost.passage });
    await replaceTurns(tx, id, turns);
    const before = new Map(known.map((turn) => [turn.id, turn.personId]));
    const told = turns.filter((turn) => before.get(turn.id) !== turn.personId).map(({ personId }) => personId);
    return { payload: { turns: turns.length }, recipients: { 'lead-reading-assigned': told } };
  },
});

/** The reading was led: it counts once for whoever led it. */
export const markLed = defineAct({
  name: 'studies.mark-led',
  subject: readingGroupSubject,
  verb: 'mark-led',
  input: markLedInput,
  async change({ tx, today }, { id }, { turnId, ledOn }) {
    const turn = (await turnsOf(tx, id)).find((one) => one.id === turnId);
    if (!turn) return refuse('turn-unknown');
    const inTheWay = canHaveLed(turn, { ledOn, today });
    if (inTheWay) return inTheWay;
    await markTurn(tx, turnId, ledOn);
    return {
      payload: { turnId, personId: turn.personId, ledOn },
      deeds: [{ personId: turn.personId, kind: 'lead-reading', doneOn: ledOn, subjectId: turnId }],
    };
  },
});
