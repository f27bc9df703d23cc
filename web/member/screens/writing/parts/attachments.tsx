import { useTranslate } from '#web/client';
import { FileField } from '#web/ui';
import * as words from '../messages/index.ts';
import type { Part } from '../part.ts';
import { acceptedFiles } from './attachment-limits.ts';
import { useAttachments } from './use-attachments.ts';

export function Attachments(props: Part) {
  const t = useTranslate(words);
  const { files, add, remove } = useAttachments(props);
  return (
    <FileField
      label={t('fields.attachments')}
      hint={t('fields.attachmentsHint')}
      isOptional
      accept={acceptedFiles}
      files={files}
      onAdd={add}
      onRemove={remove}
    />
  );
}
