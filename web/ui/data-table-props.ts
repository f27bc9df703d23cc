// What a table shows: its columns, its rows, how they are sorted and picked.
import type { ReactNode } from 'react';
import type { Selection } from './selection.ts';

export interface Column<Row> {
  key: string;
  header: string;
  /** Numbers align right, dates and codes do not wrap. */
  kind?: 'text' | 'number' | 'date' | 'code';
  cell: (row: Row) => ReactNode;
  isSortable?: boolean;
  /** On phones: the card's title, or left out. */
  onPhone?: 'title' | 'hidden';
  width?: string;
}

export interface Sort {
  by: string;
  direction: 'ascending' | 'descending';
}

export interface DataTableProps<Row> {
  /** Says what the rows are; hidden unless `isCaptionShown`. */
  caption: string;
  isCaptionShown?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** What readers hear for a row's tick. */
  rowName?: (row: Row) => string;
  /** Where a row leads; its first column carries the link. */
  rowHref?: (row: Row) => string;
  sort?: Sort | undefined;
  onSort?: (sort: Sort) => void;
  selection?: Selection;
  /** Shown instead of rows when there are none. */
  empty?: ReactNode;
  keepsTableOnPhone?: boolean;
}
