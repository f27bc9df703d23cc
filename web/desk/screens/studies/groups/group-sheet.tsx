// One reading group: books, rota, readers, and what was shared with everybody. Notes of the group stay in the group.
import type { ReadingGroupView } from '#instruments/studies/contract';
import { Asked, useDates, useTranslate } from '#web/client';
import { DefinitionList, SheetSection, Skeleton } from '#web/ui';
import { OpenSheet } from '../../frames/open-sheet.tsx';
import { useGroup, useStudyWords } from '../asks.ts';
import { Verbs } from '../form/verbs.tsx';
import * as words from '../messages/index.ts';
import '../studies.css';
import { BooksForm } from './books-form.tsx';
import { GroupForm, ReadersForm } from './group-form.tsx';
import { Rota } from './rota.tsx';
import { RotaForm } from './rota-form.tsx';

interface Shown {
  group: ReadingGroupView;
}

export function GroupSheet({ id }: { id: string }) {
  const query = useGroup(id);
  return (
    <Asked query={query} waiting={<Skeleton lines={12} />}>
      {(group) => <GroupContent group={group} />}
    </Asked>
  );
}

function GroupVerbs({ group }: Shown) {
  return (
    <Verbs
      target={group}
      abilities={group.abilities}
      shapes={[
        { verb: 'set-rota', kind: 'primary', form: (close) => <RotaForm group={group} onClose={close} /> },
        { verb: 'set-books', form: (close) => <BooksForm group={group} onClose={close} /> },
        { verb: 'set-readers', form: (close) => <ReadersForm group={group} onClose={close} /> },
        { verb: 'save-group', shortcut: 'e', form: (close) => <GroupForm group={group} onClose={close} /> },
        { verb: 'end-group', kind: 'danger' },
      ]}
    />
  );
}

function Books({ group }: Shown) {
  const t = useTranslate(words);
  if (group.books.length === 0) return <p className="ui-soft">{t('noBooks')}</p>;
  return (
    <ul className="studies-list">
      {group.books.map(({ id, title, author, chapters }) => (
        <li key={id}>
          <span>
            《{title}》{author}
          </span>
          {chapters.length > 0 ? <small>{chapters.join('　')}</small> : null}
        </li>
      ))}
    </ul>
  );
}

function SharedNotes({ group }: Shown) {
  const t = useTranslate(words);
  const dates = useDates();
  if (group.notes.length === 0) return <p className="ui-soft">{t('noSharedNotes')}</p>;
  return (
    <ul className="studies-list">
      {group.notes.map(({ id, author, text, book, passage, writtenAt }) => (
        <li key={id}>
          <span className="ui-document studies-text">{text}</span>
          <small>
            {[author, book ? `《${book}》` : '', passage, dates.momentShort(writtenAt)].filter(Boolean).join(' · ')}
          </small>
        </li>
      ))}
    </ul>
  );
}

function GroupContent({ group }: Shown) {
  const t = useTranslate(words);
  const say = useStudyWords();
  return (
    <OpenSheet title={group.title} lead={say(`studies.states.${group.state}`)} verbs={<GroupVerbs group={group} />}>
      <DefinitionList
        items={[
          { term: t('fields.leaders'), value: group.leaders.map(({ name }) => name).join('、') },
          { term: t('fields.readers'), value: (group.readers ?? []).map(({ name }) => name).join('、') },
          { term: t('fields.about'), value: group.about },
        ]}
      />
      <SheetSection title={t('rota')}>
        <Rota group={group} />
      </SheetSection>
      <SheetSection title={t('books')}>
        <Books group={group} />
      </SheetSection>
      <SheetSection title={t('sharedNotes')}>
        <SharedNotes group={group} />
      </SheetSection>
    </OpenSheet>
  );
}
