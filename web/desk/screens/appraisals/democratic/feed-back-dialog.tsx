// Feedback to every unit at once, each about its own result.
import { useState } from 'react';
import { useTranslate } from '#web/client';
import { TextArea } from '#web/ui';
import { ActDialog } from '../act-dialog.tsx';
import * as words from '../messages/index.ts';
import { useAppraisalWords } from '../words.ts';
import type { VerbDialogProps } from './verbs.tsx';

export function FeedBackDialog({ view, onClose }: VerbDialogProps) {
  const t = useTranslate(words);
  const say = useAppraisalWords();
  const [texts, setTexts] = useState<Record<string, string>>({});
  const feedback = view.targets.map(({ id }) => ({ unitId: id, text: texts[id] ?? '' }));
  const isMissing = feedback.some(({ text }) => text.trim().length < 2);
  return (
    <ActDialog
      title={say('appraisals.verbs.feed-back')}
      name="appraisals.feed-back"
      sent={{ id: view.id, version: view.version, input: { feedback } }}
      verb={say('appraisals.verbs.feed-back')}
      width="wide"
      missing={isMissing ? t('feedbackMissing') : undefined}
      onClose={onClose}
    >
      <p className="ui-soft">{t('explain.feed-back')}</p>
      {view.targets.map(({ id, name, result }) => (
        <TextArea
          key={id}
          label={result ? t('target.feedbackOf', { unit: name, points: result.points }) : name}
          limit={3000}
          value={texts[id] ?? ''}
          onChange={(text) => setTexts({ ...texts, [id]: text })}
        />
      ))}
    </ActDialog>
  );
}
