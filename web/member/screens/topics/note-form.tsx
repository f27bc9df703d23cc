// A research note written where one is: the day, what was seen and heard, where it stands.
import { useState } from 'react';
import type { CultivationView } from '#instruments/topics/contract';
import { useAct, useTranslate, useTroubleText } from '#web/client';
import { Button, DateField, Dialog, Stack, TextArea, TroubleLine } from '#web/ui';
import { EvidenceField } from '../my-year/evidence-field.tsx';
import { useEvidence } from '../my-year/use-evidence.ts';
import * as words from './messages/index.ts';
import { useTopicWords } from './say.ts';

const todayHere = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });

const sourcesIn = (typed: string) =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, 10)
    .map((title) => ({ title: title.slice(0, 200) }));

export function NoteForm({ cultivation, onClose }: { cultivation: CultivationView; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useTopicWords();
  const troubleText = useTroubleText();
  const [heldOn, setHeldOn] = useState(todayHere);
  const [text, setText] = useState('');
  const [sources, setSources] = useState('');
  const files = useEvidence();
  const short = text.trim().length < 2 ? t('textMissing') : undefined;
  const input = { heldOn, text, sources: sourcesIn(sources), fileIds: files.ids };
  const writing = useAct<{ id: string; input: object }>('topics.write-note', { onDone: onClose });
  return (
    <Dialog
      title={say('topics.verbs.write-note')}
      isOpen
      onClose={onClose}
      footer={
        <Button
          kind="primary"
          wide
          pending={writing.isPending}
          disabledReason={short ?? (files.isMoving ? t('fileMoving') : undefined)}
          onClick={() => writing.act({ id: cultivation.id, input })}
        >
          {t('save')}
        </Button>
      }
    >
      <Stack gap={4}>
        <TextArea label={t('note')} hint={t('noteHint')} rows={7} limit={5000} value={text} onChange={setText} />
        <DateField label={t('heldOn')} value={heldOn} onChange={setHeldOn} />
        <TextArea label={t('sources')} isOptional rows={2} value={sources} onChange={setSources} />
        <EvidenceField label={t('files')} hint={t('filesHint')} evidence={files} isOptional />
        <TroubleLine>{troubleText(writing)}</TroubleLine>
      </Stack>
    </Dialog>
  );
}
