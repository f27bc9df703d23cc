import { unitSystems } from '#kernel/administration/contract';
import { useTranslate } from '#web/client';
import { Select, TextArea, TextField } from '#web/ui';
import { ActDialog } from './act-dialog.tsx';
import * as words from './messages/index.ts';
import type { Unit } from './units.tsx';
import { useFields } from './use-fields.ts';

export function UnitDialog({ unit, onClose }: { unit: Unit | undefined; onClose: () => void }) {
  const t = useTranslate(words);
  const { fields, bind } = useFields({
    name: unit?.name ?? '',
    shortName: unit?.shortName ?? '',
    system: unit?.system ?? ('government' as Unit['system']),
    duties: unit?.duties ?? '',
    address: unit?.address ?? '',
    phone: unit?.phone ?? '',
  });
  const kept = unit ? { id: unit.id, position: unit.position } : {};
  const shortName = fields.shortName.trim() || fields.name;
  return (
    <ActDialog
      title={unit ? t('units.change') : t('units.add')}
      name="people.save-unit"
      input={{ ...kept, ...fields, shortName }}
      verb={t('save')}
      width="wide"
      missing={fields.name.trim() === '' ? t('units.nameMissing') : undefined}
      done={t('saved')}
      onClose={onClose}
    >
      <div className="administration-fields">
        <TextField label={t('units.name')} maxLength={120} required {...bind('name')} />
        <TextField label={t('units.shortName')} maxLength={60} isOptional {...bind('shortName')} />
        <Select
          label={t('units.system')}
          emptyLabel={null}
          options={unitSystems.map((system) => ({ value: system, label: t(`units.systems.${system}`) }))}
          {...bind('system')}
        />
        <TextField label={t('units.phone')} maxLength={60} isOptional {...bind('phone')} />
        <TextField label={t('units.address')} maxLength={200} isOptional {...bind('address')} />
      </div>
      <TextArea label={t('units.duties')} hint={t('units.dutiesHint')} limit={4000} rows={4} {...bind('duties')} />
    </ActDialog>
  );
}
