// To whom the history of the case is reported, and what the office proposes.
import { reportAddressees } from '#kernel/supervision/contract';
import { useTranslate } from '#web/client';
import { RadioGroup, TextArea } from '#web/ui';
import { useFields } from '../../administration/use-fields.ts';
import * as words from '../messages/index.ts';
import { useSupervisionWords } from '../use-supervision-words.ts';
import { StepDialog, type StepDialogProps } from './step-dialog.tsx';

export function ReportDialog(props: StepDialogProps) {
  const t = useTranslate(words);
  const say = useSupervisionWords();
  const { fields, bind } = useFields({ to: reportAddressees[0] as string, remark: '' });
  return (
    <StepDialog {...props} verb="report-to-leader" input={fields}>
      <p>{t('report.lead')}</p>
      <RadioGroup
        label={t('report.to')}
        options={reportAddressees.map((to) => ({ value: to as string, label: say(`supervision.addressees.${to}`) }))}
        {...bind('to')}
      />
      <TextArea label={t('report.remark')} hint={t('report.remarkHint')} isOptional limit={1000} {...bind('remark')} />
    </StepDialog>
  );
}
