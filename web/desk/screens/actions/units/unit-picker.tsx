// Units to choose from, searched in place: no list that opens over a dialog, and the keyboard walks it as any group.
import { useState } from 'react';
import { useTranslate } from '#web/client';
import { CheckboxGroup, type Option, RadioGroup, TextField } from '#web/ui';
import './choice-lists.css';
import * as words from '../words.ts';
import { inOrderOfUse, matchesUnit, type Unit } from './matches-unit.ts';

interface Wiring {
  id: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  isOptional?: boolean;
  units: readonly Unit[];
  suggestedIds?: readonly string[];
  /** Units that cannot be chosen here, and why. */
  unavailable?: Readonly<Record<string, string>>;
}

interface OneProps extends Wiring {
  value: string;
  onChange: (value: string) => void;
}

interface SeveralProps extends Wiring {
  values: readonly string[];
  onChangeValues: (values: string[]) => void;
}

const shownAtMost = 60;

export function UnitPicker(props: OneProps | SeveralProps) {
  const { units, suggestedIds = [], unavailable = {}, ...rest } = props;
  const t = useTranslate(words);
  const [typed, setTyped] = useState('');
  const chosen = 'values' in props ? props.values : [props.value];
  const hintOf = ({ id, system: code }: Unit) => {
    const system = t.dynamic(`units.systems.${code}`);
    return suggestedIds.includes(id) ? t('units.suggested', { system }) : system;
  };
  const options = inOrderOfUse(units, suggestedIds)
    .filter((unit) => matchesUnit(unit, typed) || chosen.includes(unit.id))
    .slice(0, shownAtMost)
    .map((unit): Option => {
      const option = { value: unit.id, label: unit.name, hint: hintOf(unit) };
      const disabledReason = unavailable[unit.id];
      return disabledReason ? { ...option, disabledReason } : option;
    });
  const { id, label, hint, error, isOptional } = rest;
  const group = { id, error, options, label: t('units.choose', { label }), isLabelHidden: true };
  return (
    <div className="actions-units">
      <TextField
        type="search"
        label={label}
        hint={hint}
        placeholder={t('units.searchHint')}
        value={typed}
        maxLength={60}
        onChange={setTyped}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault();
        }}
        {...(isOptional ? { isOptional } : {})}
      />
      {'values' in props ? (
        <CheckboxGroup {...group} value={props.values} onChange={props.onChangeValues} />
      ) : (
        <RadioGroup {...group} value={props.value} onChange={props.onChange} />
      )}
      {options.length === 0 ? <p className="ui-soft">{t('units.none')}</p> : null}
    </div>
  );
}
