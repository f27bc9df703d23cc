// The forms of two verbs on a call that ask for more than a reason.
import { useState } from 'react';
import type { CallView } from '#instruments/topics/contract';
import { useTranslate } from '#web/client';
import { Checkbox, DateField } from '#web/ui';
import { useTopicWords } from '../asks.ts';
import { ActForm } from '../form/act-form.tsx';
import * as words from '../messages/index.ts';

interface FormProps {
  call: CallView;
  onClose: () => void;
}

export function ExtendForm({ call, onClose }: FormProps) {
  const t = useTranslate(words);
  const say = useTopicWords();
  const [closesOn, setClosesOn] = useState(call.closesOn);
  const title = say('topics.verbs.extend-call');
  return (
    <ActForm act="extend-call" title={title} target={call} input={{ closesOn }} onClose={onClose}>
      <DateField label={t('fields.closesOn')} value={closesOn} onChange={setClosesOn} />
    </ActForm>
  );
}

export function PublishForm({ call, onClose }: FormProps) {
  const t = useTranslate(words);
  const say = useTopicWords();
  const [isPublic, setIsPublic] = useState(call.answerers === 'public');
  const title = say('topics.verbs.publish-guide');
  return (
    <ActForm act="publish-guide" title={title} target={call} input={{ isPublic }} kind="official" onClose={onClose}>
      <p>{t('publishLead', { count: call.topicCount })}</p>
      <Checkbox label={t('publishPublic')} value={isPublic} onChange={setIsPublic} />
    </ActForm>
  );
}
