import { useTranslate } from '#web/client';
import { FileField } from '#web/ui';
import * as words from '../messages/index.ts';
import type { Part } from '../part.ts';
import { useAttachments } from './use-attachments.ts';

/** HEIC is left out, so that phones hand over a JPEG by themselves. */
const accepted = '.docx,.pdf,.xlsx,.txt,.ofd,.jpg,.jpeg,.png,.webp';

export function Attachments(props: Part) {
  const t = useTranslate(words);
  const { files, add, remove } = useAttachments(props);
  return (
    <FileField
      label={t('fields.attachments')}
      hint={t('fields.attachmentsHint')}
      isOptional
      accept={accepted}
      files={files}
      onAdd={add}
      onRemove={remove}
    />
  );
}
