// The next rung rests until a day, for a reason that stays on record.
import { useTranslate } from '#web/client';
import { DateField, TextArea } from '#web/ui';
import { useFields } from '../../administration/use-fields.ts';
import * as words from '../messages/index.ts';
import { StepDialog, type StepDialogProps } from './step-dialog.tsx';

export function PutOffDialog(props: StepDialogProps) {
  const t = useTranslate(words);
  const { fields, bind } = useFields({ untilOn: '', reason: '' });
  const isComplete = fields.untilOn !== '' && fields.reason.trim().length > 1;
  return (
    <StepDialog {...props} verb="put-off" input={fields} missing={isComplete ? undefined : t('putOff.missing')}>
      <DateField label={t('putOff.untilOn')} hint={t('putOff.hint')} {...bind('untilOn')} />
      <TextArea label={t('putOff.reason')} limit={500} rows={2} {...bind('reason')} />
    </StepDialog>
  );
}
