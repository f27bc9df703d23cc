// Evidence on its way: photos and papers handed in before there is a case for them.
import { useState } from 'react';
import { isRefusal, newIntent, useReader, useTranslate } from '#web/client';
import type { FileEntry } from '#web/ui';
import { uploadFile } from '../writing/parts/upload-file.ts';
import * as words from './messages/index.ts';

const most = 5;

interface Stored {
  id: string;
  name: string;
}

export function useEvidence() {
  const t = useTranslate(words);
  const { locale } = useReader();
  const [files, setFiles] = useState<readonly (FileEntry & { isHere?: boolean })[]>([]);

  async function send(file: File) {
    const travelling = newIntent();
    setFiles((before) => [...before, { id: travelling, name: file.name, progress: 0 }]);
    const change = (changes: Partial<FileEntry> & { isHere?: boolean }) =>
      setFiles((before) => before.map((entry) => (entry.id === travelling ? { ...entry, ...changes } : entry)));
    const answer = await uploadFile<Stored>({
      ...{ path: '/files', file, fields: { purpose: 'attachment' }, locale },
      onProgress: (progress) => change({ progress }),
    });
    if (!answer || isRefusal(answer)) {
      const error = answer ? (answer as { message: string }).message : t('fileFailed');
      setFiles((before) => before.map(({ progress: _, ...one }) => (one.id === travelling ? { ...one, error } : one)));
      return;
    }
    const { id, name } = answer as Stored;
    setFiles((before) =>
      before.map((one) => (one.id === travelling ? { id, name, href: `/api/files/${id}`, isHere: true } : one)),
    );
  }

  return {
    files: files.map(({ isHere: _, ...entry }) => entry),
    ids: files.filter(({ isHere }) => isHere).map(({ id }) => id),
    isMoving: files.some(({ isHere, error }) => !isHere && !error),
    add: (given: readonly File[]) => {
      for (const file of given.slice(0, most - files.length)) void send(file);
    },
    remove: (id: string) => setFiles((before) => before.filter((one) => one.id !== id)),
  };
}
