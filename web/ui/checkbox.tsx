// A single tick.
import { type ReactNode, useId } from 'react';
import './field-words.css';
import { Choice } from './choice.tsx';

export interface CheckboxProps {
  label: ReactNode;
  hint?: ReactNode;
  value: boolean;
  onChange: (value: boolean) => void;
  isDisabled?: boolean;
  id?: string;
  error?: string | undefined;
}

export function Checkbox({ value, error, ...rest }: CheckboxProps) {
  const errorId = useId();
  return (
    <div className="ui-field">
      <Choice type="checkbox" isChecked={value} isInvalid={Boolean(error)} describedBy={error && errorId} {...rest} />
      {error ? (
        <span className="ui-field-error ui-field-hint" id={errorId}>
          {error}
        </span>
      ) : null}
    </div>
  );
}
