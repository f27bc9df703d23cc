// A searchable choice among many.
import { FieldFrame } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';
import type { MatchOption } from './match-option.ts';
import type { Option } from './option.ts';
import { SearchableBox } from './searchable-box.tsx';

export interface ComboBoxProps extends FieldProps {
  options: readonly Option[];
  value: string;
  onChange: (value: string) => void;
  match?: MatchOption;
  /** For options that a server finds: called with what was typed. */
  onTyped?: (typed: string) => void;
  placeholder?: string;
  /** Names of chosen values that are no longer among the options. */
  nameOf?: (value: string) => string;
}

export function ComboBox({ options, value, onChange, nameOf, match, onTyped, placeholder, ...field }: ComboBoxProps) {
  return (
    <FieldFrame {...field}>
      {(wiring) => (
        <SearchableBox
          {...{ wiring, options, match, onTyped, placeholder }}
          label={field.label}
          shown={options.find((option) => option.value === value)?.label ?? nameOf?.(value) ?? ''}
          onChoose={onChange}
        />
      )}
    </FieldFrame>
  );
}
