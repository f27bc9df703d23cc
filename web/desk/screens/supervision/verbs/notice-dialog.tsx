// The written notice: what it will say is known; what the office adds is asked.
import { useTranslate } from '#web/client';
import { TextArea } from '#web/ui';
import { useFields } from '../../administration/use-fields.ts';
import * as words from '../messages/index.ts';
import { StepDialog, type StepDialogProps } from './step-dialog.tsx';

export function NoticeDialog(props: StepDialogProps) {
  const t = useTranslate(words);
  const { fields, bind } = useFields({ demand: '' });
  const units = props.matter.units.map(({ name }) => name).join(t('comma'));
  return (
    <StepDialog {...props} verb="send-notice" input={fields}>
      <p>{t('notice.lead', { units, count: props.matter.answerWithinWorkingDays })}</p>
      <TextArea label={t('notice.demand')} hint={t('notice.demandHint')} isOptional limit={1000} {...bind('demand')} />
    </StepDialog>
  );
}
