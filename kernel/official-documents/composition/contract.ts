// A composed document: what stands where, before it is known whether Word or a PDF is made of it.
// Lengths in points unless the name says otherwise; `characters` are those of the 28-character grid.
import type { DocumentFormat } from '../contract.ts';
import type { Face } from '../face.ts';
import type { Line } from './composed-line.ts';
import type { FlowItem } from './composed-table.ts';

export type { Line, Space, SplitLine } from './composed-line.ts';
export type { Role, Run } from './composed-run.ts';
export type { ComposedChart, ComposedTable, FlowItem, NameGrid } from './composed-table.ts';

/** Stands at a fixed place of the first page. */
export interface PlacedText {
  readonly kind: 'text';
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly color: string;
  readonly align: 'center' | 'right';
  readonly topMm: number;
  readonly leftMm: number;
  readonly widthMm: number;
}

export interface PlacedRule {
  readonly kind: 'rule';
  readonly style: 'thick-thin' | 'thin-thick';
  /** Edge of the rule nearest the top of the sheet. */
  readonly topMm: number;
  readonly leftMm: number;
  readonly widthMm: number;
}

export interface EndMatter {
  readonly lines: readonly Line[];
  readonly printing: { readonly office: string; readonly dateText: string } | null;
  readonly hasRules: boolean;
}

export interface Composition {
  readonly format: DocumentFormat;
  readonly title: string;
  readonly page: {
    readonly widthMm: number;
    readonly heightMm: number;
    readonly topMm: number;
    readonly rightMm: number;
    readonly bottomMm: number;
    readonly leftMm: number;
  };
  readonly hasGrid: boolean;
  readonly placed: readonly (PlacedText | PlacedRule)[];
  readonly flow: readonly FlowItem[];
  readonly endMatter: EndMatter | null;
  readonly numberedPages: 'all' | 'after-first' | 'centred' | 'none';
  /** A double red frame on every sheet. */
  readonly hasFrame?: boolean;
}
