import { useState } from 'react';
import type { PlanView } from '#instruments/studies/contract';
import { useTranslate } from '#web/client';
import { TextArea } from '#web/ui';
import { useStudyWords } from '../asks.ts';
import { ActForm } from '../form/act-form.tsx';
import * as words from '../messages/index.ts';

/** The year summed up; what was held is in the record already. */
export function SummaryForm({ plan, onClose }: { plan: PlanView; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useStudyWords();
  const [summary, setSummary] = useState('');
  return (
    <ActForm
      act="close-plan"
      title={say('studies.verbs.close-plan')}
      target={plan}
      input={{ summary }}
      missing={summary.trim().length < 2 ? t('textMissing') : undefined}
      onClose={onClose}
    >
      <p>{t('summaryLead', { held: plan.heldCount, all: plan.entryCount })}</p>
      <TextArea label={t('fields.summary')} rows={8} limit={5000} value={summary} onChange={setSummary} />
    </ActForm>
  );
}
