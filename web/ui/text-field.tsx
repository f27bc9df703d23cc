// One line of text. The limit is shown and told, never enforced by cutting what was typed.
import { type InputHTMLAttributes, useId } from 'react';
import './input.css';
import { CharacterCounter } from './character-counter.tsx';
import { FieldFrame } from './field-frame.tsx';
import type { FieldProps } from './field-props.ts';

type Native = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value' | 'id'>;

export interface TextFieldProps extends FieldProps, Native {
  value: string;
  onChange: (value: string) => void;
  /** Most characters allowed; shows the counter. */
  limit?: number;
  ref?: React.Ref<HTMLInputElement>;
}

export function TextField(props: TextFieldProps) {
  const { label, hint, error, isOptional, isLabelHidden, id, limit, value, onChange, ...native } = props;
  const counterId = useId();
  return (
    <FieldFrame
      {...{ label, hint, error, isOptional, isLabelHidden, id }}
      describedBy={limit ? counterId : undefined}
      below={limit ? <CharacterCounter id={counterId} text={value} limit={limit} /> : undefined}
    >
      {(wiring) => (
        <input
          type="text"
          {...native}
          {...wiring}
          className="ui-input"
          value={value}
          required={native.required}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}
