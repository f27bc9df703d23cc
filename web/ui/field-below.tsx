// Under a field: what is wrong with it, and how much room is left.
import type { ReactNode } from 'react';
import './field-words.css';
import { Icon } from './icon.tsx';

export function FieldBelow({ id, error, children }: { id: string; error: string | undefined; children: ReactNode }) {
  if (!error && !children) return null;
  return (
    <div className="ui-field-below">
      {error ? (
        <span className="ui-field-error" id={`${id}-error`}>
          <Icon name="late" size={16} />
          {error}
        </span>
      ) : null}
      {children}
    </div>
  );
}
