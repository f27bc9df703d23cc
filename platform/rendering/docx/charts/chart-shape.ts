// A native chart of a Word file: its numbers stay editable there.
export interface ChartShape {
  /** Bars lie on their side, the first category on top. */
  readonly type: 'bar' | 'stacked-bar' | 'line';
  /** Read out by readers; the heading above the chart is a paragraph of its own. */
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  /** One for each series, six hexadecimal digits. */
  readonly colors: readonly string[];
  readonly font: string;
  /** Points. */
  readonly size: number;
  readonly widthMm: number;
  readonly heightMm: number;
}
