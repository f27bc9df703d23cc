// What a work list shows and where.
import type { ReactNode } from 'react';
import type { Selection } from './selection.ts';
import type { WorkItem } from './work-item.ts';

export interface WorkListProps {
  label: string;
  items: readonly WorkItem[];
  openKey?: string | undefined;
  selection?: Selection | undefined;
  /** Verbs for everything picked. */
  batchVerbs?: ReactNode;
  /** Filters above the list. */
  head?: ReactNode;
  /** "Show more" below the list. */
  tail?: ReactNode;
  empty?: ReactNode;
  /** On a phone: the way from the sheet back to the list. */
  onBack?: () => void;
  /** The open sheet, or what to say when none is open. */
  children: ReactNode;
}
