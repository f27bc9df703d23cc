// Taking something up into the pool: what it is about, who writes, who coaches.
import { useTranslate } from '#web/client';
import { TextArea, TextField } from '#web/ui';
import { PeopleField } from '../../forms/people-field.tsx';
import { useFields } from '../../forms/use-fields.ts';
import { ActForm } from '../form/act-form.tsx';
import * as words from '../messages/index.ts';

interface StartFormProps {
  /** The clue it grows from. */
  source?: { readonly id: string; readonly title: string };
  idea?: string;
  onClose: () => void;
  onDone: (id: string) => void;
}

export function StartForm({ source, idea = '', onClose, onDone }: StartFormProps) {
  const t = useTranslate(words);
  const { fields, bind } = useFields({
    ...{ title: source?.title ?? '', idea },
    ...{ authorIds: [] as string[], coachIds: [] as string[] },
  });
  return (
    <ActForm<{ caseId: string }>
      act="start-cultivation"
      title={t('newCultivation')}
      input={{ ...fields, sourceCaseId: source?.id ?? null }}
      width="wide"
      missing={fields.title.trim().length < 4 ? t('titleMissing') : undefined}
      onClose={onClose}
      onDone={({ caseId }) => onDone(caseId)}
    >
      <TextField label={t('fields.cultivationTitle')} limit={60} {...bind('title')} />
      <TextArea label={t('fields.idea')} isOptional rows={5} limit={5000} {...bind('idea')} />
      <PeopleField
        question="topics.people"
        label={t('fields.authors')}
        hint={t('fields.authorsHint')}
        {...bind('authorIds')}
      />
      <PeopleField
        question="topics.people"
        label={t('fields.coaches')}
        hint={t('fields.coachesHint')}
        {...bind('coachIds')}
      />
    </ActForm>
  );
}
