export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  /** Without its number: 一、 (一) 1. (1) are counted by the document. */
  readonly text: string;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  /** A line end begins a new paragraph. */
  readonly text: string;
}

/** Recommendations answered one by one. */
export interface Answers {
  readonly kind: 'answers';
  readonly items: readonly {
    readonly recommendation: string;
    /** 采纳, 部分采纳, … as the committee words it. */
    readonly verdict?: string;
    readonly answer: string;
  }[];
}

export interface TableColumn {
  readonly header: string;
  /** Share of the width, relative to the other columns. */
  readonly share: number;
  readonly align?: 'left' | 'center' | 'right';
}

export interface Table {
  readonly kind: 'table';
  readonly caption?: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** Lines of a label and a text: contacts, the proposer, the sector. */
export interface Facts {
  readonly kind: 'facts';
  readonly items: readonly { readonly label: string; readonly text: string }[];
}

/** Figures one sees at a glance. A table with the same figures stands beside it; the chart never stands alone. */
export interface Chart {
  readonly kind: 'chart';
  readonly type: 'bar' | 'stacked-bar' | 'line';
  /** With what is counted: 各类提案件数（件）. */
  readonly caption: string;
  readonly categories: readonly string[];
  /** Beside one another, the one that matters first. */
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
}

/** One certificate (荣誉证书); each stands on a page of its own. Only in the format `certificate`. */
export interface Certificate {
  readonly kind: 'certificate';
  readonly heading: string;
  /** To whom it is made out; set with a colon. */
  readonly recipient: string;
  readonly text: string;
  readonly number: string;
  readonly issuer: string;
  readonly dateText: string;
}

export type Block = Heading | Paragraph | Answers | Table | Facts | Chart | Certificate;
