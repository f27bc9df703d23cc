import type { Block } from './block.ts';

export type { Answers, Block, Certificate, Chart, Facts, Heading, Paragraph, Table, TableColumn } from './block.ts';
export type { FontNotice, RenderedDocument, RenderOptions } from './rendered-document.ts';

// The model of an official document, from which .docx and PDF are both made. Texts are plain: whatever is typed
// appears literally. Every optional part that is absent leaves no gap.

export const documentFormats = ['letter', 'notice', 'plain', 'ledger', 'certificate'] as const;
/** letter: 信函格式, for replies. notice: 文件格式 with the red head. plain: no red head. ledger: a landscape table. certificate: framed landscape sheets. */
export type DocumentFormat = (typeof documentFormats)[number];

export const fileKinds = ['docx', 'pdf'] as const;
export type FileKind = (typeof fileKinds)[number];

export interface Signature {
  /** One name, or all who sign together, in their order. */
  readonly names: readonly string[];
  readonly dateText: string;
  /** Whether room for a seal is kept. */
  readonly sealed: boolean;
}

export interface OfficialDocument {
  readonly format: DocumentFormat;
  /** 发文机关标志: the issuer as it stands at the head. */
  readonly issuerMark: string;
  /** 发文字号, see `documentNumber`. */
  readonly documentNumber?: string;
  readonly secrecy?: string;
  readonly urgency?: string;
  /** The class of a reply, at the upper right of the first page. */
  readonly classLetter?: string;
  readonly addressee?: string | readonly string[];
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly attachments?: readonly string[];
  readonly signature?: Signature;
  /** 附注: whom to ask, below the date in brackets. */
  readonly contact?: readonly { readonly role: string; readonly name: string; readonly phone?: string }[];
  readonly copiesTo?: readonly string[];
  /** 印发机关和印发日期; a letter has none. */
  readonly printing?: { readonly office: string; readonly dateText: string };
}
