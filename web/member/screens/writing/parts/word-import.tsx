// Fills the parts from a Word file: read on the server, shown first, filled in on asking, and undone on asking.

import { useId, useRef, useState } from 'react';
import { isRefusal, useReader, useTranslate } from '#web/client';
import { Button, Dialog, Icon, Progress, TroubleLine, useToast } from '#web/ui';
import * as words from '../messages/index.ts';
import type { Part } from '../part.ts';
import { filledFrom } from './filled-from.ts';
import { uploadFile } from './upload-file.ts';
import { type ReadWord, WordFound } from './word-found.tsx';
import './word-import.css';

export function WordImport({ draft, change }: Part) {
  const t = useTranslate(words);
  const toast = useToast();
  const { locale } = useReader();
  const inputId = useId();
  const [reading, setReading] = useState<{ name: string; share: number } | null>(null);
  const [read, setRead] = useState<{ name: string; found: ReadWord } | null>(null);
  const [error, setError] = useState<string>();
  const input = useRef<HTMLInputElement>(null);

  async function readFile(file: File) {
    setError(undefined);
    setReading({ name: file.name, share: 0 });
    const answer = await uploadFile<ReadWord>({
      path: '/proposals/read-word',
      file,
      fields: {},
      locale,
      onProgress: (share) => setReading({ name: file.name, share }),
    });
    setReading(null);
    if (!answer) setError(t('files.failed'));
    else if (isRefusal(answer)) setError((answer as { message: string }).message);
    else setRead({ name: file.name, found: answer as ReadWord });
  }

  function fill(found: ReadWord) {
    const { title, situation, recommendations } = draft;
    change(filledFrom(found, draft));
    setRead(null);
    toast({
      message: t('word.filled'),
      verb: { label: t('word.undo'), run: () => change({ title, situation, recommendations }) },
    });
  }

  return (
    <section className="writing-word">
      <input
        ref={input}
        id={inputId}
        type="file"
        accept=".docx"
        hidden
        aria-label={t('word.verb')}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) void readFile(file);
          event.target.value = '';
        }}
      />
      <Button kind="quiet" wide pending={reading !== null} onClick={() => input.current?.click()}>
        <Icon name="file" size={18} />
        {t('word.verb')}
      </Button>
      <p className="ui-field-hint">{t('word.hint')}</p>
      {reading ? <Progress value={reading.share} label={t('word.reading', { name: reading.name })} /> : null}
      <TroubleLine>{error}</TroubleLine>
      {read ? (
        <Dialog
          title={t('word.dialog')}
          isOpen
          onClose={() => setRead(null)}
          footer={
            <Button kind="primary" wide onClick={() => fill(read.found)}>
              {t('word.fill')}
            </Button>
          }
        >
          <WordFound {...read} />
        </Dialog>
      ) : null}
    </section>
  );
}
