import type { FrameRegister, RoleRegister, UnitRegister } from '#kernel/administration/contract';
import * as registers from '#kernel/administration/messages';
import { useAsk, useTranslate } from '#web/client';
import { ComboBox, Select } from '#web/ui';
import { ActDialog } from './act-dialog.tsx';
import * as words from './messages/index.ts';
import { PersonPicker } from './person-picker.tsx';
import { isReason, ReasonField } from './reason-field.tsx';
import { useFields } from './use-fields.ts';

type Scope = RoleRegister['roles'][number]['scope'];

/** Where the role is held: in one unit, in one body, or in the committee as a whole. */
function usePlaces(scope: Scope | undefined) {
  const units = useAsk<UnitRegister>('units.list', {}, { isEnabled: scope === 'unit' });
  const frame = useAsk<FrameRegister>('people.frame', {}, { isEnabled: scope === 'body' });
  const named = scope === 'unit' ? units.data?.units : scope === 'body' ? frame.data?.bodies : [];
  return (named ?? []).filter(({ endedOn }) => endedOn === null).map(({ id, name }) => ({ value: id, label: name }));
}

export function GrantDialog({ register, onClose }: { register: RoleRegister; onClose: () => void }) {
  const t = useTranslate(words);
  const say = useTranslate(registers);
  const { fields, bind } = useFields({ personId: '', role: '', placeId: '', reason: '' });
  const scope = register.roles.find(({ role }) => role === fields.role)?.scope;
  const places = usePlaces(scope);
  const isPlaced = scope === 'unit' || scope === 'body';
  const isWhole = fields.personId !== '' && scope !== undefined && (!isPlaced || fields.placeId !== '');
  const input = {
    ...{ personId: fields.personId, role: fields.role, reason: fields.reason },
    unitId: scope === 'unit' ? fields.placeId : null,
    bodyId: scope === 'body' ? fields.placeId : null,
  };
  const missing = isWhole ? (isReason(fields.reason) ? undefined : t('reasonMissing')) : t('roles.missing');
  return (
    <ActDialog
      title={t('roles.grant')}
      name="roles.grant"
      input={input}
      verb={t('roles.grant')}
      missing={missing}
      done={t('saved')}
      onClose={onClose}
    >
      <p>{t('roles.grantAdvice')}</p>
      <PersonPicker {...bind('personId')} />
      <Select
        label={t('roles.role')}
        options={register.roles.map(({ role }) => ({ value: role, label: say.dynamic(`roles.${role}`) }))}
        {...bind('role')}
      />
      {isPlaced ? (
        <ComboBox label={t(scope === 'unit' ? 'roles.unit' : 'roles.body')} options={places} {...bind('placeId')} />
      ) : null}
      <ReasonField {...bind('reason')} />
    </ActDialog>
  );
}
