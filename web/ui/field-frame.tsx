// What every field has in common: a label, a hint, an error that is announced with it, room for a counter.
import { type ReactNode, useId } from 'react';
import './field.css';
import './field-words.css';
import { FieldBelow } from './field-below.tsx';
import type { FieldProps, FieldWiring } from './field-props.ts';
import { useWords } from './words.tsx';

interface FrameProps extends FieldProps {
  below?: ReactNode;
  describedBy?: string | undefined;
  /** A fieldset with a legend instead of a label, for groups of choices. */
  isGroup?: boolean;
  children: (wiring: FieldWiring) => ReactNode;
}

export function FieldFrame(props: FrameProps) {
  const { label, hint, error, isOptional, isLabelHidden, below, describedBy, isGroup, children } = props;
  const words = useWords();
  const made = useId();
  const id = props.id ?? made;
  const described = [hint && `${id}-hint`, error && `${id}-error`, describedBy].filter(Boolean).join(' ');
  const labelClass = isLabelHidden ? 'ui-hidden-visually' : 'ui-field-label';
  const labelText = (
    <>
      {label}
      {isOptional ? <span className="ui-field-optional">{words('optional')}</span> : null}
    </>
  );
  const Frame = isGroup ? 'fieldset' : 'div';
  return (
    <Frame className="ui-field" aria-describedby={isGroup && described ? described : undefined}>
      {isGroup ? (
        <legend className={labelClass}>{labelText}</legend>
      ) : (
        <label className={labelClass} htmlFor={id}>
          {labelText}
        </label>
      )}
      {hint ? (
        <div className="ui-field-hint" id={`${id}-hint`}>
          {hint}
        </div>
      ) : null}
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      <FieldBelow id={id} error={error}>
        {below}
      </FieldBelow>
    </Frame>
  );
}
