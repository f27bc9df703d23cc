// One note: its words, whom it is shared with, what was answered.
import { useState } from 'react';
import type { NoteView } from '#instruments/studies/contract';
import { Asked, useAct, useAsk, useDates, useGo, useScreenParameters, useTranslate, useTroubleText } from '#web/client';
import { Button, ConfirmDialog, Page, PageHeader, Sheet, SheetSection, Stack } from '#web/ui';
import '../rows/rows.css';
import './studies.css';
import * as words from './messages/index.ts';
import { NoteForm } from './note-form.tsx';
import { Replies } from './replies.tsx';
import { useStudyWords } from './say.ts';
import { ShareForm } from './share-form.tsx';

interface Shown {
  note: NoteView;
}

function EraseDialog({ note, onClose }: Shown & { onClose: () => void }) {
  const t = useTranslate(words);
  const go = useGo();
  const say = useStudyWords();
  const erasing = useAct<{ id: string; version: number; input: object }>('studies.erase-note', {
    onDone: () => go('/studies/notes'),
  });
  const troubleText = useTroubleText();
  const { id, version } = note;
  return (
    <ConfirmDialog
      title={t('eraseTitle')}
      isOpen
      kind="danger"
      verb={say('studies.verbs.erase-note')}
      pending={erasing.isPending}
      error={troubleText(erasing)}
      onConfirm={() => erasing.act({ id, version, input: {} })}
      onClose={onClose}
    >
      {t('eraseLead')}
    </ConfirmDialog>
  );
}

function OwnVerbs({ note }: Shown) {
  const t = useTranslate(words);
  const say = useStudyWords();
  const [open, setOpen] = useState<'edit' | 'share' | 'erase' | null>(null);
  const close = () => setOpen(null);
  if (!note.isMine) return null;
  return (
    <Stack gap={3}>
      <Button wide icon="people" onClick={() => setOpen('share')}>
        {t('shareNow', { share: say(`studies.states.${note.state}`) })}
      </Button>
      <Button wide icon="write" onClick={() => setOpen('edit')}>
        {say('studies.verbs.save-note')}
      </Button>
      <Button wide kind="quiet" icon="cross" onClick={() => setOpen('erase')}>
        {say('studies.verbs.erase-note')}
      </Button>
      {open === 'edit' ? <NoteForm note={note} onClose={close} /> : null}
      {open === 'share' ? <ShareForm note={note} onClose={close} /> : null}
      {open === 'erase' ? <EraseDialog note={note} onClose={close} /> : null}
    </Stack>
  );
}

function Content({ note }: Shown) {
  const t = useTranslate(words);
  const dates = useDates();
  const about = [note.book ? `《${note.book}》` : '', note.passage].filter(Boolean).join(' ');
  return (
    <>
      <PageHeader
        title={about || t('note')}
        lead={[note.isMine ? '' : note.author, dates.moment(note.writtenAt)].filter(Boolean).join(' · ')}
        back={
          note.groupId
            ? { label: note.group ?? t('groups'), href: `/studies/groups/${note.groupId}` }
            : { label: t('myNotes'), href: '/studies/notes' }
        }
      />
      <Stack gap={4}>
        <Sheet bleeds label={t('note')}>
          <div className="ui-document studies-text">{note.text}</div>
          {note.state === 'private' ? null : (
            <SheetSection title={t('replies')}>
              <Replies note={note} />
            </SheetSection>
          )}
        </Sheet>
        <OwnVerbs note={note} />
      </Stack>
    </>
  );
}

export default function Note() {
  const { id = '' } = useScreenParameters();
  const query = useAsk<NoteView>('studies.note', { id });
  return (
    <Page width="form">
      <Asked query={query}>{(note) => <Content key={note.id} note={note} />}</Asked>
    </Page>
  );
}
