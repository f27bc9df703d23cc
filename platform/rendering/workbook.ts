export interface WorkbookColumn {
  readonly header: string;
  /** Width in characters. */
  readonly width: number;
  readonly kind: 'text' | 'number' | 'date';
}

export type WorkbookValue = string | number | Date | null | undefined;

export interface WorkbookSheet {
  readonly name: string;
  readonly title?: string;
  readonly columns: readonly WorkbookColumn[];
  readonly rows: readonly (readonly WorkbookValue[])[];
}

export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
}
