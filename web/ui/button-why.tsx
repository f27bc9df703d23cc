// Why a verb cannot be done now, beside the verb.
import type { ReactNode } from 'react';
import './button-why.css';

interface ButtonWhyProps {
  id: string;
  reason: string;
  wide: boolean | undefined;
  children: ReactNode;
}

export function ButtonWhy({ id, reason, wide, children }: ButtonWhyProps) {
  return (
    <span className="ui-button-frame" data-wide={wide || undefined}>
      {children}
      <span className="ui-button-why" id={id} role="tooltip">
        {reason}
      </span>
    </span>
  );
}
