// A training class: its name, what it is for, the gatherings that are its sessions.
import type { TrainingView } from '#instruments/studies/contract';
import { useDates, useTranslate } from '#web/client';
import { MultiComboBox, TextArea, TextField } from '#web/ui';
import { useFields } from '../../forms/use-fields.ts';
import { useStudyGatherings, useStudyWords } from '../asks.ts';
import { ActForm } from '../form/act-form.tsx';
import * as words from '../messages/index.ts';

interface TrainingFormProps {
  /** Absent: a new one. */
  training?: TrainingView;
  onClose: () => void;
  onDone?: (id: string) => void;
}

export function TrainingForm({ training, onClose, onDone }: TrainingFormProps) {
  const t = useTranslate(words);
  const say = useStudyWords();
  const dates = useDates();
  const { data } = useStudyGatherings(new Date().getFullYear());
  const { fields, bind } = useFields({
    ...{ title: training?.title ?? '', about: training?.about ?? '' },
    gatheringIds: training?.sessions.map(({ id }) => id) ?? [],
  });
  const known = new Map(training?.sessions.map(({ id, title }) => [id, title]));
  return (
    <ActForm<{ caseId: string }>
      act={training ? 'save-training' : 'open-training'}
      title={training ? say('studies.verbs.save-training') : t('begin.training')}
      verb={t('save')}
      target={training}
      input={fields}
      missing={fields.title.trim().length < 4 ? t('titleMissing') : undefined}
      onClose={onClose}
      onDone={({ caseId }) => onDone?.(caseId)}
    >
      <TextField label={t('fields.trainingTitle')} limit={80} {...bind('title')} />
      <MultiComboBox
        label={t('fields.sessions')}
        hint={t('sessionsHint')}
        options={(data?.items ?? []).map(({ id, title, startsAt }) => ({
          ...{ value: id, label: title, hint: dates.momentShort(startsAt) },
        }))}
        nameOf={(id) => known.get(id) ?? ''}
        {...bind('gatheringIds')}
      />
      <TextArea label={t('fields.about')} isOptional rows={3} limit={1000} {...bind('about')} />
    </ActForm>
  );
}
