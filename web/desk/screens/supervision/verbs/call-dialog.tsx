// A telephone call is noted while it is fresh: with whom, what was said, what date was promised.
import { useTranslate } from '#web/client';
import { DateField, TextArea, TextField } from '#web/ui';
import { useFields } from '../../administration/use-fields.ts';
import * as words from '../messages/index.ts';
import { StepDialog, type StepDialogProps } from './step-dialog.tsx';

export function CallDialog(props: StepDialogProps) {
  const t = useTranslate(words);
  const { fields, bind } = useFields({ withWhom: '', said: '', promisedOn: '' });
  const isComplete = fields.withWhom.trim().length > 1 && fields.said.trim().length > 1;
  return (
    <StepDialog
      {...props}
      verb="note-call"
      input={{ ...fields, promisedOn: fields.promisedOn || null }}
      missing={isComplete ? undefined : t('call.missing')}
    >
      <TextField label={t('call.withWhom')} hint={props.matter.people.join(t('comma'))} {...bind('withWhom')} />
      <TextArea label={t('call.said')} limit={2000} {...bind('said')} />
      <DateField label={t('call.promisedOn')} hint={t('call.promisedHint')} isOptional {...bind('promisedOn')} />
    </StepDialog>
  );
}
