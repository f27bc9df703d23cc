// What can be read back from a finished file about its layout.
export interface RuleRead {
  readonly color: string;
  readonly style: 'thick-thin' | 'thin-thick' | 'single';
  readonly lengthMm: number;
  readonly leftMm: number;
  /** Upper edge of the rule from the upper edge of the sheet. */
  readonly topMm: number;
}

export interface LayoutReport {
  readonly kind: 'docx' | 'pdf';
  readonly pages: number | null;
  readonly page: { readonly widthMm: number; readonly heightMm: number };
  /** Declared in a Word file, measured from the text in a PDF. */
  readonly margins: {
    readonly topMm: number;
    readonly rightMm: number;
    readonly bottomMm: number;
    readonly leftMm: number;
  };
  readonly grid: {
    readonly linesPerPage: number;
    readonly charactersPerLine: number;
    readonly linePitchMm: number;
    readonly characterPitchMm: number;
  };
  readonly fonts: {
    readonly body: string | null;
    readonly title: string | null;
    readonly headings: readonly string[];
    /** Declared in a Word file, embedded in a PDF. */
    readonly all: readonly string[];
  };
  readonly rules: readonly RuleRead[];
  readonly classLetter: string | null;
  readonly text: string;
}
