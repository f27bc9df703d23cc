// One unit goes up in another, which takes over what is open.
import { useTranslate } from '#web/client';
import { ComboBox, DateField, useToast } from '#web/ui';
import { ActDialog } from './act-dialog.tsx';
import * as words from './messages/index.ts';
import { isReason, ReasonField } from './reason-field.tsx';
import type { Unit } from './units.tsx';
import { useFields } from './use-fields.ts';

interface MergeUnitDialogProps {
  unit: Unit;
  units: readonly Unit[];
  onClose: () => void;
}

interface Merged {
  passed: number;
  left: number;
}

export function MergeUnitDialog({ unit, units, onClose }: MergeUnitDialogProps) {
  const t = useTranslate(words);
  const toast = useToast();
  const { fields, bind } = useFields({ successorId: '', mergedOn: '', reason: '' });
  const successors = units.filter(({ id, endedOn }) => id !== unit.id && endedOn === null);
  const missing =
    fields.successorId === ''
      ? t('units.successorMissing')
      : fields.mergedOn === ''
        ? t('dateMissing')
        : isReason(fields.reason)
          ? undefined
          : t('reasonMissing');
  return (
    <ActDialog<Merged>
      title={t('units.mergeNamed', { name: unit.name })}
      name="units.merge"
      input={{ id: unit.id, ...fields }}
      verb={t('units.merge')}
      kind="danger"
      missing={missing}
      onClose={onClose}
      onDone={({ passed, left }) => toast(t('units.merged', { passed, left }))}
    >
      <p>{t('units.mergeAdvice')}</p>
      <ComboBox
        label={t('units.successor')}
        options={successors.map(({ id, name }) => ({ value: id, label: name }))}
        {...bind('successorId')}
      />
      <DateField label={t('units.mergeDay')} required {...bind('mergedOn')} />
      <ReasonField {...bind('reason')} />
    </ActDialog>
  );
}
