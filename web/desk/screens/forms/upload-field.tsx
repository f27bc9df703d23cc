import { FileField } from '#web/ui';
import type { Uploads } from './use-uploads.ts';

interface UploadFieldProps {
  label: string;
  hint?: string;
  uploads: Uploads;
}

/** Papers and photos that go with a form; always optional, since what is needed is the act's own matter. */
export function UploadField({ label, hint, uploads: { files, add, remove } }: UploadFieldProps) {
  return (
    <FileField
      label={label}
      hint={hint}
      isOptional
      accept=".docx,.pdf,.xlsx,.txt,.ofd,.jpg,.jpeg,.png,.webp"
      files={files}
      onAdd={add}
      onRemove={remove}
    />
  );
}
