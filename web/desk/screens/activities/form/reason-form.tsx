// A verb that asks for a reason, or only to be confirmed; what will happen is said above.
import { useState } from 'react';
import { useTranslate } from '#web/client';
import { type ButtonKind, TextArea } from '#web/ui';
import { useActivityWords } from '../asks.ts';
import * as words from '../messages/index.ts';
import { ActForm } from './act-form.tsx';
import type { Target } from './target.ts';

export interface ReasonFormProps {
  act: string;
  target: Target;
  /** Absent: nothing to write. */
  reason?: 'needed' | 'optional' | undefined;
  kind?: ButtonKind;
  onClose: () => void;
}

export function ReasonForm({ act, target, reason, kind, onClose }: ReasonFormProps) {
  const t = useTranslate(words);
  const say = useActivityWords();
  const [text, setText] = useState('');
  const isMissing = reason === 'needed' && text.trim().length < 2;
  return (
    <ActForm
      act={act}
      title={say(`activities.verbs.${act}`)}
      target={target}
      input={reason ? { reason: text.trim() } : {}}
      kind={kind ?? 'primary'}
      missing={isMissing ? t('reasonMissing') : undefined}
      onClose={onClose}
    >
      <p>{t.dynamic(`leads.${act}`)}</p>
      {reason ? (
        <TextArea
          label={t('reason')}
          isOptional={reason === 'optional'}
          rows={3}
          limit={300}
          value={text}
          onChange={setText}
        />
      ) : null}
    </ActForm>
  );
}
