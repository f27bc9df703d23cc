// A note being written or changed. It is my own unless I choose to share it.
import { useState } from 'react';
import { type NoteView, type Share, shares } from '#instruments/studies/contract';
import { useAct, useTranslate, useTroubleText } from '#web/client';
import { Button, Dialog, RadioGroup, Stack, TextArea, TextField, TroubleLine } from '#web/ui';
import * as words from './messages/index.ts';
import { useStudyWords } from './say.ts';

interface NoteFormProps {
  group?: { id: string; books: readonly string[] } | undefined;
  /** Absent: a new one. */
  note?: NoteView;
  onClose: () => void;
}

interface Envelope {
  id?: string;
  version?: number;
  input: object;
}

export function NoteForm({ group, note, onClose }: NoteFormProps) {
  const t = useTranslate(words);
  const say = useStudyWords();
  const troubleText = useTroubleText();
  const [book, setBook] = useState(note?.book ?? group?.books[0] ?? '');
  const [passage, setPassage] = useState(note?.passage ?? '');
  const [text, setText] = useState(note?.text ?? '');
  const [share, setShare] = useState<Share>('private');
  const saving = useAct<Envelope>(note ? 'studies.save-note' : 'studies.write-note', { onDone: onClose });
  const fields = { book, passage, text };
  const envelope: Envelope = note
    ? { id: note.id, version: note.version, input: fields }
    : { input: { ...fields, groupId: group?.id ?? null, share } };
  return (
    <Dialog
      title={note ? say('studies.verbs.save-note') : t('writeNote')}
      isOpen
      onClose={onClose}
      footer={
        <Button
          kind="primary"
          wide
          pending={saving.isPending}
          disabledReason={text.trim() === '' ? t('textMissing') : undefined}
          onClick={() => saving.act(envelope)}
        >
          {t('save')}
        </Button>
      }
    >
      <Stack gap={4}>
        <TextArea label={t('note')} rows={8} limit={5000} value={text} onChange={setText} />
        <TextField label={t('book')} isOptional limit={80} value={book} onChange={setBook} />
        <TextField label={t('passage')} isOptional limit={80} value={passage} onChange={setPassage} />
        {note ? null : <ShareChoice hasGroup={group !== undefined} value={share} onChange={setShare} />}
        <TroubleLine>{troubleText(saving)}</TroubleLine>
      </Stack>
    </Dialog>
  );
}

export function ShareChoice(props: { hasGroup: boolean; value: Share; onChange: (share: Share) => void }) {
  const t = useTranslate(words);
  const say = useStudyWords();
  return (
    <RadioGroup
      label={t('share')}
      options={shares
        .filter((share) => share !== 'group' || props.hasGroup)
        .map((value) => ({ value, label: say(`studies.shares.${value}`) }))}
      value={props.value}
      onChange={props.onChange}
    />
  );
}
