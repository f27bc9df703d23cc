// A notice to a selection: to whom, what; who will receive it is shown before it goes.
import type { Receivers } from '#instruments/members/contract';
import { useAsk, useTranslate } from '#web/client';
import { Checkbox, MultiComboBox, TextArea, TextField } from '#web/ui';
import { ActDialog } from '../administration/act-dialog.tsx';
import { useFields } from '../administration/use-fields.ts';
import { bodyOptions } from './body-options.ts';
import type { PeopleDialogProps } from './dialog-props.ts';
import * as words from './messages/index.ts';

const namesShown = 12;

function useReceivers(wanted: { bodyIds: readonly string[]; everybody: boolean; people: PeopleDialogProps['people'] }) {
  const { bodyIds, everybody, people } = wanted;
  const asks = everybody || bodyIds.length > 0;
  const question = { bodyIds: bodyIds.join(','), everybody: String(everybody) };
  const { data } = useAsk<Receivers>('members.receivers', question, { isEnabled: asks, keepsPrevious: true });
  const names = [...new Set([...people.map(({ name }) => name), ...(asks ? (data?.names ?? []) : [])])];
  return { names, total: everybody && data ? data.total : names.length };
}

export function NoticeDialog({ frame, people, onClose, onDone }: PeopleDialogProps) {
  const t = useTranslate(words);
  const { fields, bind } = useFields({
    ...{ subject: '', text: '', bodyIds: [] as readonly string[], everybody: false },
  });
  const { names, total } = useReceivers({ ...fields, people });
  const shown = { count: total, names: names.slice(0, namesShown).join('、') };
  const isWhole = total > 0 && fields.subject.trim().length > 1 && fields.text.trim().length > 1;
  return (
    <ActDialog
      title={t('writeNotice')}
      name="members.send-notice"
      input={{ ...fields, personIds: people.map(({ id }) => id) }}
      verb={t('tell')}
      missing={isWhole ? undefined : t('missing')}
      done={t('sentToast')}
      onClose={onClose}
      {...(onDone ? { onDone } : {})}
    >
      <Checkbox label={t('fields.everybody')} {...bind('everybody')} />
      {fields.everybody ? null : (
        <MultiComboBox
          label={t('fields.bodies')}
          isOptional={people.length > 0}
          options={bodyOptions(frame, ['special-committee', 'member-group', 'sector'])}
          value={fields.bodyIds}
          onChange={bind('bodyIds').onChange}
        />
      )}
      <p className="ui-soft" role="status">
        {total === 0
          ? t('noticeNobody')
          : t(names.length > namesShown ? 'noticeReceiversMore' : 'noticeReceivers', shown)}
      </p>
      <TextField label={t('fields.subject')} limit={40} {...bind('subject')} />
      <TextArea label={t('fields.text')} hint={t('noticeAdvice')} rows={5} limit={500} {...bind('text')} />
    </ActDialog>
  );
}
