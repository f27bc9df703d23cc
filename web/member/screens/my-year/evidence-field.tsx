import { useTranslate } from '#web/client';
import { FileField } from '#web/ui';
import * as words from './messages/index.ts';
import type { useEvidence } from './use-evidence.ts';

/** HEIC is left out, so that phones hand over a JPEG by themselves. */
const accepted = '.docx,.pdf,.xlsx,.txt,.ofd,.jpg,.jpeg,.png,.webp';

interface EvidenceFieldProps {
  evidence: ReturnType<typeof useEvidence>;
  isOptional?: boolean;
  /** What the files are, where they are no evidence. */
  label?: string;
  hint?: string;
}

export function EvidenceField({ evidence, isOptional = false, label, hint }: EvidenceFieldProps) {
  const t = useTranslate(words);
  const { files, add, remove } = evidence;
  return (
    <FileField
      label={label ?? t('evidence')}
      hint={hint ?? t('evidenceHint')}
      isOptional={isOptional}
      accept={accepted}
      files={files}
      onAdd={add}
      onRemove={remove}
    />
  );
}
