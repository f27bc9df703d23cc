// What the unit did, in its own words.
import { useState } from 'react';
import type { InstructionView } from '#instruments/information-reports/contract';
import { useTranslate } from '#web/client';
import { FileField, TextArea } from '#web/ui';
import { ActForm } from '../../forms/act-form.tsx';
import * as words from '../messages/index.ts';
import { useInformationWords } from '../say.ts';
import { type Uploaded, upload } from '../upload.ts';

export function AnswerForm({ one, onClose }: { one: InstructionView; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useInformationWords();
  const [answer, setAnswer] = useState(one.answer?.text ?? '');
  const [file, setFile] = useState<Uploaded>();
  return (
    <ActForm
      act="information-reports.answer-instruction"
      title={say('information-reports.verbs.answer-instruction')}
      target={one}
      width="wide"
      input={{ answer, fileId: file?.id || null }}
      missing={answer.trim().length < 2 ? t('missing') : undefined}
      onClose={onClose}
    >
      <TextArea label={t('answer')} rows={8} limit={4_000} value={answer} onChange={setAnswer} />
      <FileField
        label={t('openFile')}
        isOptional
        isMultiple={false}
        files={file ? [file] : []}
        onAdd={([chosen]) => chosen && void upload(chosen).then(setFile)}
        onRemove={() => setFile(undefined)}
      />
    </ActForm>
  );
}
