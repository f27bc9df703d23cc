// The rows that more than one page of study shows.
import type { MakeUpItem, NoteItem, ReadingGroupItem } from '#instruments/studies/contract';
import { useDates, useTranslate } from '#web/client';
import { Late, Link } from '#web/ui';
import * as words from './messages/index.ts';
import { useStudyWords } from './say.ts';

export function MakeUpRow({ item }: { item: MakeUpItem }) {
  const t = useTranslate(words);
  const say = useStudyWords();
  const dates = useDates();
  const state = say(`studies.states.${item.state}`);
  return (
    <li className="member-row">
      <Link href={`/studies/make-ups/${item.id}`}>
        <span className="member-row-top">
          {item.state === 'lapsed' ? <Late>{state}</Late> : <span>{state}</span>}
          <span>{t('until', { date: dates.day(item.dueOn) })}</span>
        </span>
        <span className="member-row-title">{item.title}</span>
        <span className="member-row-foot">{t('heldOn', { date: dates.day(item.heldOn) })}</span>
      </Link>
    </li>
  );
}

export function GroupRow({ item }: { item: ReadingGroupItem }) {
  const t = useTranslate(words);
  const dates = useDates();
  const { next } = item;
  return (
    <li className="member-row">
      <Link href={`/studies/groups/${item.id}`}>
        <span className="member-row-top">
          <span>{item.leaders.join('、')}</span>
          {next ? <span>{t('since', { date: dates.day(next.fromOn) })}</span> : null}
        </span>
        <span className="member-row-title">{item.title}</span>
        <span className="member-row-foot">
          {next ? t('leads', next) : item.books.map((book) => `《${book}》`).join('')}
        </span>
      </Link>
    </li>
  );
}

export function NoteRow({ note }: { note: NoteItem }) {
  const say = useStudyWords();
  const dates = useDates();
  const about = [note.book ? `《${note.book}》` : '', note.passage].filter(Boolean).join(' ');
  return (
    <li className="member-row">
      <Link href={`/studies/notes/${note.id}`}>
        <span className="member-row-top">
          <span>{note.isMine ? say(`studies.states.${note.state}`) : note.author}</span>
          <span>{dates.momentShort(note.writtenAt)}</span>
        </span>
        <span className="member-row-excerpt">{note.text}</span>
        {about ? <span className="member-row-foot">{about}</span> : null}
      </Link>
    </li>
  );
}
