export interface FontDeclaration {
  readonly name: string;
  /** A name the word processor may fall back on when `name` is not installed. */
  readonly alternative: string;
  readonly family: 'roman' | 'modern' | 'auto';
}

export interface PageSetup {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly topMm: number;
  readonly rightMm: number;
  readonly bottomMm: number;
  readonly leftMm: number;
  /** Distance of the footer from the lower edge of the sheet. */
  readonly footerMm: number;
  /**
   * Document grid, declared for readers and for text added later: twips from line to line, and the correction per character in 1/4096 point.
   * The text made here says its own line height and spacing, since word processors differ in how they snap to a grid.
   */
  /** A double rule around every sheet, this far from the edge of the paper. */
  readonly frame?: { readonly color: string; readonly edgeMm: number; readonly thickness: number } | undefined;
  readonly grid?: { readonly linePitchTwips: number; readonly charSpace: number };
}
