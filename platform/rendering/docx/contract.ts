// The few shapes from which a Word document is put together. Lengths in points unless the name says otherwise.

export type { FontDeclaration, PageSetup } from './page-setup.ts';

export interface RunShape {
  readonly text: string;
  readonly font: string;
  readonly size: number;
  readonly color?: string;
  /** Added after every character. */
  readonly spacing?: number;
  /** Starts a new line inside the paragraph before the text. */
  readonly breakBefore?: boolean;
}

export interface ParagraphShape {
  readonly runs: readonly RunShape[];
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  readonly firstLine?: number;
  readonly hanging?: number;
  readonly left?: number;
  readonly right?: number;
  readonly before?: number;
  readonly after?: number;
  /** Exact height of each line. */
  readonly lineHeight: number;
  readonly keepWithNext?: boolean;
  readonly pageBreakBefore?: boolean;
  readonly headingLevel?: 1 | 2 | 3 | 4;
  readonly ruleBelow?: { readonly gap: number; readonly thickness: number; readonly color: string };
  readonly tabStops?: readonly { readonly at: number; readonly kind: 'left' | 'right' }[];
}

export interface TableShape {
  readonly columnWidths: readonly number[];
  readonly header: readonly (readonly RunShape[])[];
  readonly rows: readonly (readonly (readonly RunShape[][])[])[];
  readonly alignments: readonly ('left' | 'center' | 'right')[];
  readonly lineHeight: number;
}
