// What is made of an issue, each in its dialog: a topic clue, a commission.
import { useTranslate } from '#web/client';
import { DateField, Row, TextArea } from '#web/ui';
import { useFields } from '../forms/use-fields.ts';
import type { FormProps } from './forms.tsx';
import { IssueForm } from './issue-form.tsx';
import * as words from './messages/index.ts';

export function TopicForm({ issue, onClose }: FormProps) {
  const t = useTranslate(words);
  const { fields, bind } = useFields({ note: '' });
  return (
    <IssueForm verb="make-topic" target={issue} input={fields} onClose={onClose}>
      <p>{t('topicLead')}</p>
      <TextArea label={t('note')} isOptional rows={3} limit={500} {...bind('note')} />
    </IssueForm>
  );
}

export function CommissionForm({ issue, onClose }: FormProps) {
  const t = useTranslate(words);
  const { fields, bind } = useFields({ note: '', opensOn: '', closesOn: '' });
  return (
    <IssueForm
      verb="make-commission"
      target={issue}
      input={fields}
      missing={fields.opensOn && fields.closesOn ? undefined : t('daysMissing')}
      onClose={onClose}
    >
      <p>{t('commissionLead')}</p>
      <Row gap={3}>
        <DateField label={t('opensOn')} {...bind('opensOn')} />
        <DateField label={t('closesOn')} {...bind('closesOn')} />
      </Row>
      <TextArea label={t('wanted')} isOptional rows={3} limit={500} {...bind('note')} />
    </IssueForm>
  );
}
