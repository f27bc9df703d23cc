// The forms of the verbs on a cultivation that ask for more than a reason.
import { useState } from 'react';
import type { CultivationView } from '#instruments/topics/contract';
import { useTranslate } from '#web/client';
import { TextArea, TextField } from '#web/ui';
import { PeopleField } from '../../forms/people-field.tsx';
import { useFields } from '../../forms/use-fields.ts';
import { useTopicWords } from '../asks.ts';
import { ActForm } from '../form/act-form.tsx';
import * as words from '../messages/index.ts';

export interface CultivationFormProps {
  cultivation: CultivationView;
  onClose: () => void;
}

const idsOf = ({ team }: CultivationView, wanted: string) =>
  team.filter(({ relation }) => relation === wanted).map(({ personId }) => personId);

/** For taking in an offer and for naming the team anew. */
export function TeamForm({ cultivation, onClose, act }: CultivationFormProps & { act: 'take-in' | 'name-team' }) {
  const t = useTranslate(words);
  const say = useTopicWords();
  const known = new Map(cultivation.team.map(({ personId, name }) => [personId, name]));
  const { fields, bind } = useFields({
    authorIds: idsOf(cultivation, 'author'),
    coachIds: idsOf(cultivation, 'coach'),
  });
  return (
    <ActForm act={act} title={say(`topics.verbs.${act}`)} target={cultivation} input={fields} onClose={onClose}>
      <PeopleField question="topics.people" label={t('fields.authors')} known={known} {...bind('authorIds')} />
      <PeopleField
        question="topics.people"
        label={t('fields.coaches')}
        hint={t('fields.coachesHint')}
        known={known}
        {...bind('coachIds')}
      />
    </ActForm>
  );
}

export function IdeaForm({ cultivation, onClose }: CultivationFormProps) {
  const t = useTranslate(words);
  const say = useTopicWords();
  const { fields, bind } = useFields({ title: cultivation.title, idea: cultivation.idea });
  const title = say('topics.verbs.save-idea');
  return (
    <ActForm act="save-idea" title={title} verb={t('save')} target={cultivation} input={fields} onClose={onClose}>
      <TextField label={t('fields.cultivationTitle')} limit={60} {...bind('title')} />
      <TextArea label={t('fields.idea')} rows={6} limit={5000} {...bind('idea')} />
    </ActForm>
  );
}

export function AdviceForm({ cultivation, onClose }: CultivationFormProps) {
  const t = useTranslate(words);
  const say = useTopicWords();
  const [text, setText] = useState('');
  return (
    <ActForm
      act="give-advice"
      title={say('topics.verbs.give-advice')}
      target={cultivation}
      input={{ text }}
      missing={text.trim().length < 2 ? t('textMissing') : undefined}
      onClose={onClose}
    >
      <TextArea label={t('fields.advice')} rows={5} limit={5000} value={text} onChange={setText} />
    </ActForm>
  );
}
