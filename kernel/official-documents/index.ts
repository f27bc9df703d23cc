export {
  type Answers,
  type Block,
  type Chart,
  type DocumentFormat,
  documentFormats,
  type Facts,
  type FileKind,
  type FontNotice,
  fileKinds,
  type Heading,
  type OfficialDocument,
  type Paragraph,
  type RenderedDocument,
  type RenderOptions,
  type Signature,
  type Table,
  type TableColumn,
} from './contract.ts';
export { fontWishes } from './fonts.ts';
export type { PrintedForm } from './printed-form.ts';
export type { DocumentSurroundings, NamedDocument, QueryDocument } from './query-document.ts';
export { type LayoutReport, type RuleRead, readBack } from './reading/index.ts';
export { renderOfficialDocument } from './render-official-document.ts';
export { chineseNumeral } from './wording/chinese-numeral.ts';
export { documentNumber } from './wording/document-number.ts';
export { signatureDate } from './wording/signature-date.ts';
export type { ListWorkbook } from './workbook.ts';
