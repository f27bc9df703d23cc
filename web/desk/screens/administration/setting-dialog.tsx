// One setting: the field its kind asks for, the range, the reason, and its history.
import type { SettingView } from '#kernel/administration/contract';
import { useDates, useTranslate } from '#web/client';
import { Dialog, Select, TextField } from '#web/ui';
import { ActDialog } from './act-dialog.tsx';
import * as words from './messages/index.ts';
import { isReason, ReasonField } from './reason-field.tsx';
import { useFields } from './use-fields.ts';

function History({ history }: Pick<SettingView, 'history'>) {
  const t = useTranslate(words);
  const dates = useDates();
  if (history.length === 0) return <p className="ui-soft ui-small">{t('settings.neverChanged')}</p>;
  return (
    <ul className="administration-history ui-small">
      {history.map(({ at, by, from, to, reason }) => (
        <li key={at}>
          {t('settings.changedLine', {
            at: dates.moment(at),
            by,
            from: String(from),
            to: String(to),
            reason,
          })}
        </li>
      ))}
    </ul>
  );
}

interface ValueFieldProps {
  setting: SettingView;
  value: string;
  onChange: (value: string) => void;
}

function ValueField({ setting, value, onChange }: ValueFieldProps) {
  const t = useTranslate(words);
  const { shape, unit } = setting;
  if (shape.kind === 'choice') {
    const label = (choice: string) => {
      const said = t.dynamic(`settings.choices.${choice}`);
      return said.startsWith('settings.') ? choice : said;
    };
    const options = shape.choices.map((choice) => ({ value: choice, label: label(choice) }));
    return <Select label={t('settings.value')} emptyLabel={null} options={options} value={value} onChange={onChange} />;
  }
  const range =
    shape.kind === 'number' && shape.minimum !== null && shape.maximum !== null
      ? t('settings.range', { minimum: shape.minimum, maximum: shape.maximum, unit })
      : unit;
  return (
    <TextField
      label={t('settings.value')}
      hint={range}
      inputMode={shape.kind === 'number' ? 'numeric' : 'text'}
      maxLength={40}
      required
      value={value}
      onChange={onChange}
    />
  );
}

export function SettingDialog({ setting, onClose }: { setting: SettingView; onClose: () => void }) {
  const t = useTranslate(words);
  const { fields, bind } = useFields({ value: String(setting.value), reason: '' });
  const { shape, key, mayChange, history, source, name } = setting;
  const about = <p className="ui-soft ui-small">{t('settings.sourceIs', { source })}</p>;
  if (!mayChange || shape.kind === 'fixed') {
    return (
      <Dialog title={name} isOpen onClose={onClose}>
        <p>{t(shape.kind === 'fixed' ? 'settings.fixed' : `settings.keptBy.${setting.keeper}`)}</p>
        {about}
        <History history={history} />
      </Dialog>
    );
  }
  const isNumber = shape.kind === 'number';
  const value = isNumber ? Number(fields.value) : fields.value;
  const isUnset = fields.value.trim() === '' || (isNumber && !Number.isFinite(value));
  const unchanged = value === setting.value ? t('settings.unchanged') : undefined;
  const missing = isUnset ? t('settings.valueMissing') : isReason(fields.reason) ? undefined : t('reasonMissing');
  return (
    <ActDialog
      title={name}
      name="settings.change"
      input={{ key, value, reason: fields.reason }}
      verb={t('save')}
      missing={unchanged ?? missing}
      done={t('saved')}
      onClose={onClose}
    >
      <ValueField setting={setting} {...bind('value')} />
      {about}
      <ReasonField {...bind('reason')} />
      <History history={history} />
    </ActDialog>
  );
}
