// An activity being written: kind and host, hours and place, whom it calls.
import type { ActivityView } from '#instruments/activities/contract';
import { useTranslate } from '#web/client';
import { useFields } from '../forms/use-fields.ts';
import { useActivityWords } from './asks.ts';
import { ActForm } from './form/act-form.tsx';
import { ActivityFields, inputOf, type Typed, typedOf } from './form/activity-fields.tsx';
import { isNobody } from './form/calls-field.tsx';
import * as words from './messages/index.ts';

interface ActivityFormProps {
  /** Absent: a new one. */
  activity?: ActivityView;
  /** What a new one begins with. */
  begun?: Partial<Typed>;
  onClose: () => void;
  onDone?: (id: string) => void;
}

export function ActivityForm({ activity, begun, onClose, onDone }: ActivityFormProps) {
  const t = useTranslate(words);
  const say = useActivityWords();
  const { fields, bind } = useFields({ ...typedOf(activity), ...begun });
  const { kind, hostBodyId, partOf, calls, ...kept } = inputOf(fields);
  const isShort = fields.title.trim().length < 4;
  const hasHours = fields.startsAt !== '' && fields.endsAt !== '';
  const nobody = !activity && isNobody(fields.calls) ? t('missing.nobody') : undefined;
  const missing = isShort ? t('missing.title') : hasHours ? nobody : t('missing.when');
  return (
    <ActForm<{ caseId: string }>
      act={activity ? 'save' : 'draft'}
      title={activity ? say('activities.verbs.save') : t('newActivity')}
      verb={t('save')}
      target={activity}
      input={activity ? kept : { ...kept, kind, hostBodyId, partOf, calls }}
      width="wide"
      missing={missing}
      onClose={onClose}
      onDone={({ caseId }) => onDone?.(caseId)}
    >
      <ActivityFields bind={bind} isNew={!activity} />
    </ActForm>
  );
}
