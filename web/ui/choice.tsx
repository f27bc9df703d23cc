// One choice that stays in sight: its tick, its words, its hint.
import { type ReactNode, useId } from 'react';
import './field-words.css';
import './choice.css';

interface ChoiceProps {
  type: 'checkbox' | 'radio';
  name?: string;
  label: ReactNode;
  hint?: ReactNode;
  isChecked: boolean;
  isDisabled?: boolean;
  isInvalid?: boolean;
  describedBy?: string | undefined;
  id?: string | undefined;
  onChange: (isChecked: boolean) => void;
}

export function Choice(props: ChoiceProps) {
  const hintId = useId();
  return (
    <label className="ui-choice">
      <input
        type={props.type}
        id={props.id}
        name={props.name}
        checked={props.isChecked}
        disabled={props.isDisabled}
        aria-invalid={props.isInvalid || undefined}
        aria-describedby={[props.hint && hintId, props.describedBy].filter(Boolean).join(' ') || undefined}
        onChange={(event) => props.onChange(event.target.checked)}
      />
      <span>{props.label}</span>
      {props.hint ? (
        <span className="ui-field-hint" id={hintId}>
          {props.hint}
        </span>
      ) : null}
    </label>
  );
}
