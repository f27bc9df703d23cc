// A list to take away as .xlsx: which question it answers, and how its pages become sheets.
import type { WorkbookSheet } from '#platform/rendering';

export interface ListWorkbook {
  /** The query whose answer it holds: `proposals.list` is offered at /api/proposals/list.xlsx. */
  readonly query: string;
  /** Without its ending. */
  readonly fileName: string;
  sheets(pages: readonly unknown[]): readonly WorkbookSheet[];
}
