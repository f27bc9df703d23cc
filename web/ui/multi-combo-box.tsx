// Several choices among many: those made stand above the box, each with its way out.
import './picked.css';
import type { ComboBoxProps } from './combo-box.tsx';
import { FieldFrame } from './field-frame.tsx';
import { Icon } from './icon.tsx';
import { SearchableBox } from './searchable-box.tsx';
import { useWords } from './words.tsx';

export interface MultiComboBoxProps extends Omit<ComboBoxProps, 'value' | 'onChange'> {
  value: readonly string[];
  onChange: (value: string[]) => void;
}

export function MultiComboBox({
  options,
  value,
  onChange,
  nameOf,
  match,
  onTyped,
  placeholder,
  ...field
}: MultiComboBoxProps) {
  const words = useWords();
  const name = (one: string) => options.find((option) => option.value === one)?.label ?? nameOf?.(one) ?? one;
  return (
    <FieldFrame {...field}>
      {(wiring) => (
        <>
          {value.length > 0 ? (
            <ul className="ui-picked">
              {value.map((one) => (
                <li key={one}>
                  {name(one)}
                  <button
                    type="button"
                    aria-label={words('remove', { name: name(one) })}
                    onClick={() => onChange(value.filter((other) => other !== one))}
                  >
                    <Icon name="cross" size={14} />
                  </button>
                </li>
              ))}
            </ul>
          ) : null}
          <SearchableBox
            {...{ wiring, match, onTyped, placeholder }}
            label={field.label}
            options={options.filter((option) => !value.includes(option.value))}
            shown=""
            onChoose={(one) => onChange([...value, one])}
          />
        </>
      )}
    </FieldFrame>
  );
}
