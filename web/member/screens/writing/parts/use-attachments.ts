// The files of a draft: those on the server, those on their way, those that did not arrive.

import { useRef, useState } from 'react';
import { isRefusal, newIntent, ownerOf, useReader, useSession, useTranslate } from '#web/client';
import { type FileEntry, useToast } from '#web/ui';
import * as words from '../messages/index.ts';
import type { Part } from '../part.ts';
import { mostAttachments } from './attachment-limits.ts';
import { queueAttachment } from './queue-attachment.ts';
import type { StoredFile } from './send-once.ts';
import { uploadFile } from './upload-file.ts';
import { useFileSize } from './use-file-size.ts';

export function useAttachments({ draft, change, view }: Part) {
  const t = useTranslate(words);
  const toast = useToast();
  const { locale } = useReader();
  const owner = ownerOf(useSession());
  const sizeOf = useFileSize();
  const [stored, setStored] = useState<readonly StoredFile[]>(view.attachments);
  const [moving, setMoving] = useState<readonly FileEntry[]>([]);
  const ids = useRef(draft.attachmentIds);
  ids.current = draft.attachmentIds;
  const update = (id: string, changes: Partial<FileEntry>) =>
    setMoving((before) => before.map((entry) => (entry.id === id ? { ...entry, ...changes } : entry)));

  async function send(file: File) {
    const id = newIntent();
    setMoving((before) => [...before, { id, name: file.name, size: sizeOf(file.size), progress: 0 }]);
    const answer = await uploadFile<StoredFile>({
      path: '/files',
      file,
      fields: { purpose: 'attachment', caseId: view.id },
      locale,
      onProgress: (progress) => update(id, { progress }),
    });
    if (!answer && (await queueAttachment({ owner, view, file, says: t('offline.photo') }))) {
      return update(id, { progress: undefined, size: `${sizeOf(file.size)} · ${t('files.waiting')}` });
    }
    if (!answer || isRefusal(answer)) {
      const error = answer ? (answer as { message: string }).message : t('files.failed');
      setMoving((before) => before.map(({ progress: _, ...entry }) => (entry.id === id ? { ...entry, error } : entry)));
      return;
    }
    setStored((before) => [...before, answer as StoredFile]);
    setMoving((before) => before.filter((entry) => entry.id !== id));
    change({ attachmentIds: [...ids.current, (answer as StoredFile).id] });
  }

  function add(files: readonly File[]) {
    const room = Math.max(0, mostAttachments - ids.current.length - moving.length);
    if (files.length > room) toast(t('files.tooMany', { limit: mostAttachments }));
    for (const file of files.slice(0, room)) void send(file);
  }

  function remove(id: string) {
    setMoving((before) => before.filter((entry) => entry.id !== id));
    if (ids.current.includes(id)) change({ attachmentIds: ids.current.filter((one) => one !== id) });
  }

  const kept = draft.attachmentIds.flatMap((id): FileEntry[] => {
    const file = [...stored, ...view.attachments].find((one) => one.id === id);
    return file ? [{ id, name: file.name, size: sizeOf(file.size), href: `/api/files/${id}` }] : [];
  });
  return { files: [...kept, ...moving], add, remove };
}
