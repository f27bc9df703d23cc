import { newIntent, useTranslate, type WaitingFile } from '#web/client';
import { FileField } from '#web/ui';
import * as words from '../messages/index.ts';
import { acceptedFiles, mostAttachments } from '../parts/attachment-limits.ts';
import { useFileSize } from '../parts/use-file-size.ts';

interface OfflinePhotosProps {
  files: readonly WaitingFile[];
  onChange: (files: readonly WaitingFile[]) => void;
}

export const waitingFile = (file: File): WaitingFile => ({
  placeholder: newIntent(),
  file,
  name: file.name,
  fields: { purpose: 'attachment' },
});

export function OfflinePhotos({ files, onChange }: OfflinePhotosProps) {
  const t = useTranslate(words);
  const sizeOf = useFileSize();
  return (
    <FileField
      label={t('fields.attachments')}
      hint={t('offline.photosHint')}
      isOptional
      accept={acceptedFiles}
      files={files.map(({ placeholder, name, file }) => ({ id: placeholder, name, size: sizeOf(file.size) }))}
      onAdd={(added) => onChange([...files, ...added.map(waitingFile)].slice(0, mostAttachments))}
      onRemove={(id) => onChange(files.filter(({ placeholder }) => placeholder !== id))}
    />
  );
}
