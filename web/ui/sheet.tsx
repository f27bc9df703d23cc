// The white paper everything serious lies on.
import type { ReactNode } from 'react';
import './sheet.css';

export interface SheetProps {
  children: ReactNode;
  isTight?: boolean;
  /** On phones the sheet runs to the edges of the glass. */
  bleeds?: boolean;
  as?: 'div' | 'section' | 'article';
  label?: string;
}

export function Sheet({ children, isTight, bleeds, as: Element = 'section', label }: SheetProps) {
  return (
    <Element
      className="ui-sheet"
      data-tight={isTight || undefined}
      data-bleeds={bleeds || undefined}
      aria-label={label}
    >
      {children}
    </Element>
  );
}
