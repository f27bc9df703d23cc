// Something ends on a day, for a reason: a seat, a unit.
import { useTranslate } from '#web/client';
import { DateField } from '#web/ui';
import { ActDialog } from './act-dialog.tsx';
import * as words from './messages/index.ts';
import { isReason, ReasonField } from './reason-field.tsx';
import { useFields } from './use-fields.ts';

export function EndDialog(props: { title: string; name: string; id: string; advice: string; onClose: () => void }) {
  const t = useTranslate(words);
  const { fields, bind } = useFields({ endsOn: '', reason: '' });
  const missing = fields.endsOn === '' ? t('dateMissing') : isReason(fields.reason) ? undefined : t('reasonMissing');
  return (
    <ActDialog
      title={props.title}
      name={props.name}
      input={{ id: props.id, ...fields }}
      verb={props.title}
      kind="danger"
      missing={missing}
      done={t('saved')}
      onClose={props.onClose}
    >
      <p>{props.advice}</p>
      <DateField label={t('lastDay')} required {...bind('endsOn')} />
      <ReasonField {...bind('reason')} />
    </ActDialog>
  );
}
