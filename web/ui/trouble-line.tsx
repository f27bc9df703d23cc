// What went wrong with the thing above it, in words; nothing while nothing did.
import type { ReactNode } from 'react';
import './field-words.css';

export function TroubleLine({ children }: { children: ReactNode }) {
  return children ? (
    <p className="ui-field-error" role="alert">
      {children}
    </p>
  ) : null;
}
