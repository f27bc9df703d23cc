import { useTranslate } from '#web/client';
import { DateField, Select, TextField } from '#web/ui';
import { ActDialog } from '../administration/act-dialog.tsx';
import { useFields } from '../administration/use-fields.ts';
import { bodyOptions } from './body-options.ts';
import type { PeopleDialogProps } from './dialog-props.ts';
import * as words from './messages/index.ts';

/** Members leave a committee or group; the last day still counts. */
export function LeaveDialog({ frame, people, onClose, onDone }: PeopleDialogProps) {
  const t = useTranslate(words);
  const { fields, bind } = useFields({ bodyId: '', lastOn: frame.today, reason: '' });
  const isWhole = fields.bodyId !== '' && fields.lastOn !== '' && fields.reason.trim().length > 1;
  return (
    <ActDialog
      title={`${t('leave')}：${people.map(({ name }) => name).join('、')}`.slice(0, 80)}
      name="members.leave"
      input={{ ...fields, personIds: people.map(({ id }) => id) }}
      verb={t('leave')}
      missing={isWhole ? undefined : t('missing')}
      done={t('saved')}
      onClose={onClose}
      {...(onDone ? { onDone } : {})}
    >
      <Select
        label={t('fields.body')}
        options={bodyOptions(frame, ['special-committee', 'member-group', 'sector', 'council'])}
        {...bind('bodyId')}
      />
      <DateField label={t('fields.lastOn')} required {...bind('lastOn')} />
      <TextField label={t('fields.reason')} maxLength={500} {...bind('reason')} />
    </ActDialog>
  );
}
