// What the record cannot know by itself: who was in the chair, and what was decided.
import type { ActivityView } from '#instruments/activities/contract';
import { useTranslate } from '#web/client';
import { TextArea, TextField } from '#web/ui';
import { useFields } from '../../forms/use-fields.ts';
import { useActivityWords } from '../asks.ts';
import { ActForm } from '../form/act-form.tsx';
import * as words from '../messages/index.ts';

export function MinutesForm({ activity, onClose }: { activity: ActivityView; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useActivityWords();
  const { fields, bind } = useFields({
    ...{ chairedBy: activity.minutes?.chairedBy ?? '', decisions: activity.minutes?.decisions ?? '' },
  });
  return (
    <ActForm
      act="write-minutes"
      title={say('activities.verbs.write-minutes')}
      verb={t('save')}
      target={activity}
      input={fields}
      width="wide"
      missing={fields.decisions.trim().length < 2 ? t('noMinutes') : undefined}
      onClose={onClose}
    >
      <TextField label={t('minutesFields.chairedBy')} isOptional maxLength={60} {...bind('chairedBy')} />
      <TextArea label={t('minutesFields.decisions')} rows={10} limit={10000} {...bind('decisions')} />
    </ActForm>
  );
}
