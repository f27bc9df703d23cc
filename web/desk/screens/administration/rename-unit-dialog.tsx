// A unit gets another name from a day on; what was done before keeps the old one.
import { useTranslate } from '#web/client';
import { DateField, TextField } from '#web/ui';
import { ActDialog } from './act-dialog.tsx';
import * as words from './messages/index.ts';
import { isReason, ReasonField } from './reason-field.tsx';
import type { Unit } from './units.tsx';
import { useFields } from './use-fields.ts';

export function RenameUnitDialog({ unit, onClose }: { unit: Unit; onClose: () => void }) {
  const t = useTranslate(words);
  const { fields, bind } = useFields({ name: '', shortName: '', renamedOn: '', reason: '' });
  const missing =
    fields.name.trim() === ''
      ? t('units.nameMissing')
      : fields.renamedOn === ''
        ? t('dateMissing')
        : isReason(fields.reason)
          ? undefined
          : t('reasonMissing');
  return (
    <ActDialog
      title={t('units.renameNamed', { name: unit.name })}
      name="units.rename"
      input={{ id: unit.id, ...fields, shortName: fields.shortName.trim() || fields.name }}
      verb={t('units.rename')}
      missing={missing}
      done={t('saved')}
      onClose={onClose}
    >
      <p>{t('units.renameAdvice')}</p>
      <TextField label={t('units.newName')} maxLength={120} required {...bind('name')} />
      <TextField label={t('units.shortName')} maxLength={60} isOptional {...bind('shortName')} />
      <DateField label={t('units.firstDay')} required {...bind('renamedOn')} />
      <ReasonField {...bind('reason')} />
    </ActDialog>
  );
}
