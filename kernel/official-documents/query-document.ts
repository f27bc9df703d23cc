// A document to take away: which question it is made from, and how the answer becomes paper.
import type { OfficialDocument } from './contract.ts';

export interface DocumentSurroundings {
  readonly committee: { readonly name: string; readonly shortName: string };
  /** `YYYY-MM-DD` in Asia/Shanghai. */
  readonly today: string;
  /** The parameters the question was put with. */
  readonly parameters: Readonly<Record<string, unknown>>;
}

export interface NamedDocument {
  readonly document: OfficialDocument;
  /** Without its ending. */
  readonly fileName: string;
}

export interface QueryDocument {
  /** `supervision.notice` is offered at /api/supervision/notice.docx and .pdf, with the query's parameters. */
  readonly name: string;
  /** Who may ask it may have the document. */
  readonly query: string;
  /** Null while the thing has not come that far. */
  make(answer: never, surroundings: DocumentSurroundings): NamedDocument | null;
}
