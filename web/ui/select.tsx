// The browser's own select: one of a few known things.
import type { SelectHTMLAttributes } from 'react';
import './input.css';
import { FieldFrame } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import type { Option, OptionGroup } from './option.ts';
import { useWords } from './words.tsx';

type Native = Omit<SelectHTMLAttributes<HTMLSelectElement>, 'onChange' | 'value' | 'id'>;

export interface SelectProps<Value extends string> extends FieldProps, Native {
  value: Value | '';
  onChange: (value: Value) => void;
  options: readonly (Option<Value> | OptionGroup<Value>)[];
  /** The words of the empty choice; `null` leaves it out. */
  emptyLabel?: string | null;
}

function optionElement(option: Option) {
  return (
    <option key={option.value} value={option.value} disabled={Boolean(option.disabledReason)}>
      {option.disabledReason ? `${option.label}（${option.disabledReason}）` : option.label}
    </option>
  );
}

export function Select<Value extends string>(props: SelectProps<Value>) {
  const { label, hint, error, isOptional, isLabelHidden, id, value, onChange, options, emptyLabel, ...native } = props;
  const words = useWords();
  return (
    <FieldFrame {...{ label, hint, error, isOptional, isLabelHidden, id }}>
      {(wiring) => (
        <select
          {...native}
          {...wiring}
          className="ui-input"
          value={value}
          onChange={(event) => onChange(event.target.value as Value)}
        >
          {emptyLabel === null ? null : <option value="">{emptyLabel ?? words('chooseOne')}</option>}
          {options.map((entry) =>
            'options' in entry ? (
              <optgroup key={entry.label} label={entry.label}>
                {entry.options.map(optionElement)}
              </optgroup>
            ) : (
              optionElement(entry)
            ),
          )}
        </select>
      )}
    </FieldFrame>
  );
}
