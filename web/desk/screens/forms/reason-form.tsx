// A verb that asks for a few words, or only to be confirmed; what will happen is said above.
import { useState } from 'react';
import { useTranslate } from '#web/client';
import { type ButtonKind, TextArea } from '#web/ui';
import { ActForm } from './act-form.tsx';
import * as words from './messages/index.ts';
import type { Target } from './target.ts';

export interface ReasonFormProps {
  /** `topics.set-aside` */
  act: string;
  title: string;
  target: Target;
  /** What will happen. */
  lead?: string | undefined;
  /** The field of the act that the words go into; absent: nothing to write. */
  field?: string | undefined;
  isOptional?: boolean;
  limit?: number;
  kind?: ButtonKind;
  back?: string | undefined;
  onClose: () => void;
}

export function ReasonForm({ field, isOptional = false, limit = 500, lead, kind, ...form }: ReasonFormProps) {
  const t = useTranslate(words);
  const [text, setText] = useState('');
  const isReason = field === 'reason';
  const isMissing = field !== undefined && !isOptional && text.trim().length < 2;
  return (
    <ActForm
      {...form}
      input={field ? { [field]: text.trim() } : {}}
      kind={kind ?? 'primary'}
      missing={isMissing ? t(isReason ? 'reasonMissing' : 'textMissing') : undefined}
    >
      {lead ? <p>{lead}</p> : null}
      {field ? (
        <TextArea
          label={t(isReason ? 'reason' : 'text')}
          isOptional={isOptional}
          rows={4}
          limit={limit}
          value={text}
          onChange={setText}
        />
      ) : lead ? null : (
        <p>{t('confirmLead', { verb: form.title })}</p>
      )}
    </ActForm>
  );
}
