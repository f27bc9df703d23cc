// Passed on as an information report (转社情民意), with a word to the proposer.
import { convertInput } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { TextArea } from '#web/ui';
import { caseTarget } from '../form/target.ts';
import { useVerb } from '../form/use-verb.ts';
import { VerbDialog } from '../form/verb-dialog.tsx';
import * as words from '../words.ts';
import type { CaseFormProps } from './case-form.ts';
import { lastMeeting, MeetingField } from './meeting-field.tsx';

export function ConvertForm({ proposal, label, onClose }: CaseFormProps) {
  const t = useTranslate(words);
  const form = useVerb({
    verb: 'convert',
    target: caseTarget(proposal),
    schema: convertInput,
    initial: { meeting: lastMeeting(), explanation: '' },
    onDone: onClose,
  });
  return (
    <VerbDialog form={form} label={label} onClose={onClose} lead={<p>{t('forms.convert.lead')}</p>}>
      <TextArea label={t('forms.convert.field')} hint={t('forms.convert.hint')} {...form.text('explanation')} />
      <MeetingField {...form.text('meeting')} />
    </VerbDialog>
  );
}
