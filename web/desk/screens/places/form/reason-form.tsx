// A verb that asks for a reason, or only to be confirmed.
import { useState } from 'react';
import { useTranslate } from '#web/client';
import { type ButtonKind, TextArea } from '#web/ui';
import * as words from '../messages/index.ts';
import { ActForm } from './act-form.tsx';
import type { Target } from './target.ts';

export interface ReasonFormProps {
  act: string;
  title: string;
  target: Target;
  /** The field it is written into; absent: nothing to write. */
  field?: string | undefined;
  kind?: ButtonKind;
  onClose: () => void;
}

export function ReasonForm({ act, title, target, field, kind, onClose }: ReasonFormProps) {
  const t = useTranslate(words);
  const [text, setText] = useState('');
  const isMissing = field !== undefined && text.trim().length < 2;
  return (
    <ActForm
      act={act}
      title={title}
      target={target}
      input={field ? { [field]: text.trim() } : {}}
      kind={kind ?? 'primary'}
      missing={isMissing ? t('textMissing') : undefined}
      onClose={onClose}
    >
      {field ? (
        <TextArea
          label={t(field === 'reason' ? 'reason' : 'text')}
          rows={4}
          limit={500}
          value={text}
          onChange={setText}
        />
      ) : (
        <p>{t('confirmLead', { verb: title })}</p>
      )}
    </ActForm>
  );
}
