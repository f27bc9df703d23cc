// The unit answers a written notice: why, and by when it will be done. Its time limit stays what it is.
import { useTranslate } from '#web/client';
import { DateField, TextArea } from '#web/ui';
import { useFields } from '../../administration/use-fields.ts';
import * as words from '../messages/index.ts';
import { StepDialog, type StepDialogProps } from './step-dialog.tsx';

export function AnswerDialog(props: StepDialogProps) {
  const t = useTranslate(words);
  const { fields, bind } = useFields({ newDueOn: '', explanation: '' });
  const isComplete = fields.newDueOn !== '' && fields.explanation.trim().length > 1;
  return (
    <StepDialog {...props} verb="answer-notice" input={fields} missing={isComplete ? undefined : t('answer.missing')}>
      <p>{t('answer.lead')}</p>
      <DateField label={t('answer.newDueOn')} {...bind('newDueOn')} />
      <TextArea label={t('answer.explanation')} limit={2000} {...bind('explanation')} />
    </StepDialog>
  );
}
