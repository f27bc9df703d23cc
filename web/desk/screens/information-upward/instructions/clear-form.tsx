// What the author reads of the answer; it begins with the unit's words and is cut to what the author may know.
import { useState } from 'react';
import type { InstructionView } from '#instruments/information-reports/contract';
import { useTranslate } from '#web/client';
import { TextArea } from '#web/ui';
import { ActForm } from '../../forms/act-form.tsx';
import * as words from '../messages/index.ts';
import { useInformationWords } from '../say.ts';

export function ClearForm({ one, onClose }: { one: InstructionView; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useInformationWords();
  const [text, setText] = useState(one.answer?.text ?? '');
  return (
    <ActForm
      act="information-reports.clear-answer"
      title={say('information-reports.verbs.clear-answer')}
      target={one}
      width="wide"
      input={{ text }}
      missing={text.trim().length < 2 ? t('missing') : undefined}
      onClose={onClose}
    >
      <TextArea label={t('clearedText')} hint={t('clearHint')} rows={8} limit={4_000} value={text} onChange={setText} />
    </ActForm>
  );
}
