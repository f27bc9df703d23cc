import { useTranslate } from '#web/client';
import { DateField, Select, TextField } from '#web/ui';
import { ActDialog } from './act-dialog.tsx';
import * as words from './messages/index.ts';
import type { Session, Term } from './session-table.tsx';
import { useFields } from './use-fields.ts';
import { momentOf, wallClockOf } from './wall-clock.ts';

export function SessionDialog(props: { session: Session | undefined; terms: readonly Term[]; onClose: () => void }) {
  const { session, terms, onClose } = props;
  const t = useTranslate(words);
  const { fields, bind } = useFields({
    termId: session?.termId ?? terms[0]?.id ?? '',
    ordinal: session ? String(session.ordinal) : '',
    name: session?.name ?? '',
    opensOn: session?.opensOn ?? '',
    closesOn: session?.closesOn ?? '',
    from: session ? wallClockOf(session.inSessionFrom) : '',
    until: session ? wallClockOf(session.inSessionUntil) : '',
  });
  const { from, until, ...rest } = fields;
  const [inSessionFrom, inSessionUntil] = [momentOf(from), momentOf(until)];
  const isWhole = rest.name.trim() !== '' && Number(rest.ordinal) > 0 && rest.opensOn !== '';
  const input = {
    ...rest,
    ...(session ? { id: session.id } : {}),
    ordinal: Number(rest.ordinal),
    closesOn: rest.closesOn || null,
    inSessionFrom,
    inSessionUntil,
  };
  return (
    <ActDialog
      title={session ? t('sessions.change') : t('sessions.add')}
      name="people.save-session"
      input={input}
      verb={t('save')}
      width="wide"
      missing={isWhole && inSessionFrom && inSessionUntil ? undefined : t('sessions.missing')}
      done={t('saved')}
      onClose={onClose}
    >
      <div className="administration-fields">
        <Select
          label={t('sessions.term')}
          emptyLabel={null}
          options={terms.map(({ id, name }) => ({ value: id, label: name }))}
          {...bind('termId')}
        />
        <TextField label={t('sessions.ordinal')} inputMode="numeric" maxLength={2} required {...bind('ordinal')} />
        <TextField label={t('sessions.name')} maxLength={60} required {...bind('name')} />
        <DateField label={t('sessions.opensOn')} required {...bind('opensOn')} />
        <DateField label={t('sessions.closesOn')} isOptional {...bind('closesOn')} />
        <TextField
          label={t('sessions.from')}
          hint={t('sessions.exact')}
          type="datetime-local"
          required
          {...bind('from')}
        />
        <TextField
          label={t('sessions.until')}
          hint={t('sessions.exact')}
          type="datetime-local"
          required
          {...bind('until')}
        />
      </div>
    </ActDialog>
  );
}
