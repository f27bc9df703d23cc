// One piece of work in a list.
import type { ReactNode } from 'react';

export interface WorkItem {
  key: string;
  href: string;
  title: string;
  /** Above the title: number or state, left; date or clock, right. */
  top?: ReactNode;
  topEnd?: ReactNode;
  /** Below the title: who, where. */
  foot?: ReactNode;
}
