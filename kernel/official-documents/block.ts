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

export type Block = Heading | Paragraph | Answers | Table | Facts;
