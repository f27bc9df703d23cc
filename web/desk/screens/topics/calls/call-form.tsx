// A call being written: what is asked, of whom, from when until when.
import { answerers, type CallView } from '#instruments/topics/contract';
import { useTranslate } from '#web/client';
import { DateField, RadioGroup, Row, TextArea, TextField } from '#web/ui';
import { useFields } from '../../forms/use-fields.ts';
import { useTopicWords } from '../asks.ts';
import { ActForm } from '../form/act-form.tsx';
import * as words from '../messages/index.ts';

interface CallFormProps {
  /** Absent: a new one. */
  call?: CallView;
  onClose: () => void;
  onDone?: (id: string) => void;
}

export function CallForm({ call, onClose, onDone }: CallFormProps) {
  const t = useTranslate(words);
  const say = useTopicWords();
  const { fields, bind } = useFields({
    ...{
      title: call?.title ?? '',
      text: call?.text ?? '',
      opensOn: call?.opensOn ?? '',
      closesOn: call?.closesOn ?? '',
    },
    answerers: call?.answerers ?? ('public' as CallView['answerers']),
  });
  const isShort = fields.title.trim().length < 4;
  const missing = isShort ? t('titleMissing') : fields.opensOn && fields.closesOn ? undefined : t('datesMissing');
  return (
    <ActForm<{ caseId: string }>
      act={call ? 'save-call' : 'draft-call'}
      title={call ? say('topics.verbs.save-call') : t('newCall')}
      verb={t('save')}
      target={call}
      input={fields}
      width="wide"
      missing={missing}
      onClose={onClose}
      onDone={({ caseId }) => onDone?.(caseId)}
    >
      <TextField label={t('fields.callTitle')} limit={60} {...bind('title')} />
      <TextArea label={t('fields.callText')} hint={t('fields.callTextHint')} rows={7} limit={5000} {...bind('text')} />
      <Row gap={4}>
        <DateField label={t('fields.opensOn')} {...bind('opensOn')} />
        <DateField label={t('fields.closesOn')} {...bind('closesOn')} />
      </Row>
      <RadioGroup
        label={t('fields.answerers')}
        options={answerers.map((value) => ({ value, label: say(`topics.answerers.${value}`) }))}
        {...bind('answerers')}
      />
    </ActForm>
  );
}
