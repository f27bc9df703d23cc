// Another hour or place: everybody called is told why.
import type { ActivityView } from '#instruments/activities/contract';
import { useTranslate } from '#web/client';
import { Row, TextArea, TextField } from '#web/ui';
import { useFields } from '../../forms/use-fields.ts';
import { useActivityWords } from '../asks.ts';
import { ActForm } from '../form/act-form.tsx';
import * as words from '../messages/index.ts';
import { momentOf, typedHour } from '../moments.ts';

export function RescheduleForm({ activity, onClose }: { activity: ActivityView; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useActivityWords();
  const { fields, bind } = useFields({
    ...{ startsAt: typedHour(activity.startsAt), endsAt: typedHour(activity.endsAt) },
    ...{ place: activity.place, onlineAddress: activity.onlineAddress, reason: '' },
  });
  const hours = { startsAt: momentOf(fields.startsAt), endsAt: momentOf(fields.endsAt) };
  const hasHours = hours.startsAt !== null && hours.endsAt !== null;
  const unreasoned = fields.reason.trim().length < 2 ? t('reasonMissing') : undefined;
  return (
    <ActForm
      act="reschedule"
      title={say('activities.verbs.reschedule')}
      target={activity}
      input={{ ...fields, ...hours }}
      missing={hasHours ? unreasoned : t('missing.when')}
      onClose={onClose}
    >
      <Row gap={4}>
        <TextField label={t('fields.startsAt')} type="datetime-local" {...bind('startsAt')} />
        <TextField label={t('fields.endsAt')} type="datetime-local" {...bind('endsAt')} />
      </Row>
      <TextField label={t('fields.place')} maxLength={120} {...bind('place')} />
      <TextField label={t('fields.onlineAddress')} isOptional maxLength={300} {...bind('onlineAddress')} />
      <TextArea label={t('reason')} rows={2} limit={300} {...bind('reason')} />
    </ActForm>
  );
}
