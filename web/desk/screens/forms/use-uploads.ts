// Files on their way to the server while a form is being filled in; the act names those that arrived.
import { useState } from 'react';
import { isRefusal, newIntent, request, type SpokenRefusal, useTranslate } from '#web/client';
import type { FileEntry } from '#web/ui';
import * as words from './messages/index.ts';

interface Stored {
  readonly id: string;
  readonly name: string;
}

async function send(file: File): Promise<Stored | SpokenRefusal | null> {
  const body = new FormData();
  body.append('purpose', 'attachment');
  body.append('file', file);
  return request<Stored>('/files', { method: 'POST', body }).catch(() => null);
}

type Entry = FileEntry & { readonly isHere?: boolean };

export function useUploads(most = 5) {
  const t = useTranslate(words);
  const [files, setFiles] = useState<readonly Entry[]>([]);

  async function take(file: File) {
    const travelling = newIntent();
    setFiles((before) => [...before, { id: travelling, name: file.name, progress: 0 }]);
    const answer = await send(file);
    const arrived = (): Entry => {
      if (answer && !isRefusal(answer)) return { id: answer.id, name: answer.name, isHere: true };
      return { id: travelling, name: file.name, error: answer ? answer.message : t('fileFailed') };
    };
    setFiles((before) => before.map((one) => (one.id === travelling ? arrived() : one)));
  }

  return {
    files: files.map(({ isHere: _, ...entry }): FileEntry => entry),
    ids: files.filter(({ isHere }) => isHere).map(({ id }) => id),
    /** Why the form must wait. */
    waiting: files.some(({ isHere, error }) => !isHere && !error) ? t('fileMoving') : undefined,
    add: (given: readonly File[]) => {
      for (const file of given.slice(0, most - files.length)) void take(file);
    },
    remove: (id: string) => setFiles((before) => before.filter((one) => one.id !== id)),
  };
}

export type Uploads = ReturnType<typeof useUploads>;
