import type { Chart, TableColumn } from '../contract.ts';
import type { Line, Space, SplitLine } from './composed-line.ts';

/** Names in columns, row by row. */
export interface NameGrid {
  readonly kind: 'names';
  readonly columns: number;
  readonly cellCharacters: number;
  readonly leftCharacters: number;
  readonly names: readonly string[];
  readonly height: number;
  readonly size: number;
}

export interface ComposedTable {
  readonly kind: 'table';
  readonly columns: readonly Required<TableColumn>[];
  /** Cells are lists of lines. */
  readonly rows: readonly (readonly (readonly string[])[])[];
  readonly size: number;
  readonly lineHeight: number;
}

export interface ComposedChart {
  readonly kind: 'chart';
  readonly type: Chart['type'];
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: Chart['series'];
  readonly colors: readonly string[];
  readonly size: number;
  readonly heightMm: number;
}

export type FlowItem = Line | SplitLine | Space | NameGrid | ComposedTable | ComposedChart;
