import { useTranslate } from '#web/client';
import { DateField, TextField } from '#web/ui';
import { ActDialog } from './act-dialog.tsx';
import * as words from './messages/index.ts';
import type { Term } from './session-table.tsx';
import { useFields } from './use-fields.ts';

export function TermDialog({ term, onClose }: { term: Term | undefined; onClose: () => void }) {
  const t = useTranslate(words);
  const { fields, bind } = useFields({
    ordinal: term ? String(term.ordinal) : '',
    name: term?.name ?? '',
    startsOn: term?.startsOn ?? '',
    endsOn: term?.endsOn ?? '',
  });
  const isWhole = Number(fields.ordinal) > 0 && fields.name.trim() !== '' && fields.startsOn !== '';
  const input = {
    ...fields,
    ...(term ? { id: term.id } : {}),
    ordinal: Number(fields.ordinal),
    endsOn: fields.endsOn || null,
  };
  return (
    <ActDialog
      title={term ? t('sessions.changeTerm') : t('sessions.addTerm')}
      name="people.save-term"
      input={input}
      verb={t('save')}
      missing={isWhole ? undefined : t('sessions.termMissing')}
      done={t('saved')}
      onClose={onClose}
    >
      <TextField label={t('sessions.termOrdinal')} inputMode="numeric" maxLength={3} required {...bind('ordinal')} />
      <TextField label={t('sessions.termName')} maxLength={60} required {...bind('name')} />
      <DateField label={t('people.from')} required {...bind('startsOn')} />
      <DateField label={t('people.until')} isOptional {...bind('endsOn')} />
    </ActDialog>
  );
}
