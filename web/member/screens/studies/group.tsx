// One reading group: what is read when and by whom it is led, the books, and what readers have shared.
import { useState } from 'react';
import type { ReadingGroupView } from '#instruments/studies/contract';
import { Asked, useAct, useAsk, useDates, useScreenParameters, useTranslate, useTroubleText } from '#web/client';
import { Button, Page, PageHeader, Sheet, SheetSection, Stack, Tag, TroubleLine } from '#web/ui';
import '../rows/rows.css';
import './studies.css';
import * as words from './messages/index.ts';
import { NoteForm } from './note-form.tsx';
import { NoteRow } from './rows.tsx';
import { useStudyWords } from './say.ts';

interface Shown {
  group: ReadingGroupView;
}

function GroupVerbs({ group }: Shown) {
  const t = useTranslate(words);
  const say = useStudyWords();
  const troubleText = useTroubleText();
  const [isWriting, setIsWriting] = useState(false);
  const joining = useAct<{ id: string; input: object }>('studies.join-group');
  const leaving = useAct<{ id: string; input: object }>('studies.leave-group');
  const may = (verb: string) => group.abilities.some((one) => one.verb === verb && one.isAllowed);
  return (
    <Stack gap={3}>
      {may('join-group') ? (
        <Button
          kind="primary"
          wide
          pending={joining.isPending}
          onClick={() => joining.act({ id: group.id, input: {} })}
        >
          {say('studies.verbs.join-group')}
        </Button>
      ) : null}
      {group.isMine ? (
        <Button kind="primary" wide icon="write" onClick={() => setIsWriting(true)}>
          {t('writeNote')}
        </Button>
      ) : null}
      {may('leave-group') ? (
        <Button wide pending={leaving.isPending} onClick={() => leaving.act({ id: group.id, input: {} })}>
          {say('studies.verbs.leave-group')}
        </Button>
      ) : null}
      <TroubleLine>{troubleText(joining) ?? troubleText(leaving)}</TroubleLine>
      {isWriting ? (
        <NoteForm
          group={{ id: group.id, books: group.books.map(({ title }) => title) }}
          onClose={() => setIsWriting(false)}
        />
      ) : null}
    </Stack>
  );
}

function Rota({ group }: Shown) {
  const t = useTranslate(words);
  const dates = useDates();
  if (group.turns.length === 0) return <p className="ui-soft">{t('noTurns')}</p>;
  return (
    <ul className="member-rows">
      {group.turns.map(({ id, book, passage, person, fromOn, untilOn, ledOn, isMine }) => (
        <li key={id} className="member-row">
          <div>
            <p className="member-row-top">
              <span>
                {dates.day(fromOn)} — {dates.day(untilOn)}
              </span>
              {ledOn ? <Tag icon="check">{t('led')}</Tag> : isMine ? <Tag>{t('myTurn')}</Tag> : null}
            </p>
            <p className="member-row-title">
              {book ? `《${book}》` : ''}
              {passage}
            </p>
            <p className="member-row-foot">{t('leadReader', { person })}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Content({ group }: Shown) {
  const t = useTranslate(words);
  const leaders = group.leaders.map(({ name }) => name).join('、');
  return (
    <>
      <PageHeader
        title={group.title}
        lead={t('ledBy', { leaders })}
        back={{ label: t('groups'), href: '/studies/groups' }}
      />
      <Stack gap={4}>
        {group.about ? <p className="studies-text">{group.about}</p> : null}
        <GroupVerbs group={group} />
        <Sheet bleeds label={group.title}>
          <SheetSection title={t('rota')}>
            <Rota group={group} />
          </SheetSection>
          <SheetSection title={t('books')}>
            {group.books.length === 0 ? <p className="ui-soft">{t('noBooks')}</p> : null}
            <ul className="member-rows">
              {group.books.map(({ id, title, author, chapters }) => (
                <li key={id} className="member-row">
                  <div>
                    <p className="member-row-title">《{title}》</p>
                    <p className="member-row-foot">{[author, chapters.join('　')].filter(Boolean).join(' · ')}</p>
                  </div>
                </li>
              ))}
            </ul>
          </SheetSection>
          <SheetSection title={t('sharedNotes')}>
            {group.notes.length === 0 ? <p className="ui-soft">{t('noSharedNotes')}</p> : null}
            <ul className="member-rows">
              {group.notes.map((note) => (
                <NoteRow key={note.id} note={note} />
              ))}
            </ul>
          </SheetSection>
        </Sheet>
      </Stack>
    </>
  );
}

export default function Group() {
  const { id = '' } = useScreenParameters();
  const query = useAsk<ReadingGroupView>('studies.reading-group', { id });
  return (
    <Page width="form">
      <Asked query={query}>{(group) => <Content key={group.id} group={group} />}</Asked>
    </Page>
  );
}
