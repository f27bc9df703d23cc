// All my notes; nobody else has this page.
import { useState } from 'react';
import type { MyStudy } from '#instruments/studies/contract';
import { Asked, useAsk, useTranslate } from '#web/client';
import { Button, EmptyState, Page, PageHeader } from '#web/ui';
import '../rows/rows.css';
import * as words from './messages/index.ts';
import { NoteForm } from './note-form.tsx';
import { NoteRow } from './rows.tsx';

export default function Notes() {
  const t = useTranslate(words);
  const query = useAsk<MyStudy>('studies.mine');
  const [isWriting, setIsWriting] = useState(false);
  return (
    <Page width="form">
      <PageHeader title={t('myNotes')} lead={t('notesLead')} back={{ label: t('back'), href: '/studies' }} />
      <Button kind="primary" wide icon="write" onClick={() => setIsWriting(true)}>
        {t('writeNote')}
      </Button>
      <Asked query={query}>
        {({ notes }) =>
          notes.length === 0 ? (
            <EmptyState title={t('noNotes')}>{t('notesLead')}</EmptyState>
          ) : (
            <ul className="member-rows">
              {notes.map((note) => (
                <NoteRow key={note.id} note={note} />
              ))}
            </ul>
          )
        }
      </Asked>
      {isWriting ? <NoteForm onClose={() => setIsWriting(false)} /> : null}
    </Page>
  );
}
