// Whom a note is shared with, widened or taken back at any time.
import { useState } from 'react';
import type { NoteView, Share } from '#instruments/studies/contract';
import { useAct, useTranslate, useTroubleText } from '#web/client';
import { Button, Dialog, Stack, TroubleLine } from '#web/ui';
import * as words from './messages/index.ts';
import { ShareChoice } from './note-form.tsx';
import { useStudyWords } from './say.ts';

export function ShareForm({ note, onClose }: { note: NoteView; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useStudyWords();
  const troubleText = useTroubleText();
  const [share, setShare] = useState<Share>(note.state === 'erased' ? 'private' : note.state);
  const sharing = useAct<{ id: string; version: number; input: object }>('studies.share-note', { onDone: onClose });
  const { id, version } = note;
  return (
    <Dialog
      title={say('studies.verbs.share-note')}
      isOpen
      onClose={onClose}
      footer={
        <Button
          kind="primary"
          wide
          pending={sharing.isPending}
          disabledReason={share === note.state ? t('shareSame') : undefined}
          onClick={() => sharing.act({ id, version, input: { share } })}
        >
          {t('save')}
        </Button>
      }
    >
      <Stack gap={4}>
        <ShareChoice hasGroup={note.groupId !== null} value={share} onChange={setShare} />
        <p className="studies-quiet">{t('shareLead')}</p>
        <TroubleLine>{troubleText(sharing)}</TroubleLine>
      </Stack>
    </Dialog>
  );
}
