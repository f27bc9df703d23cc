export { docxBottomTable } from './docx/bottom-table.ts';
export type { DocxChild } from './docx/cell.ts';
export type { ChartShape } from './docx/charts/chart-shape.ts';
export { docxChart } from './docx/charts/docx-chart.ts';
export type { FontDeclaration, PageSetup, ParagraphShape, RunShape, TableShape } from './docx/contract.ts';
export { docxPageNumber, type PageNumberShape } from './docx/page-number.ts';
export { docxParagraph } from './docx/paragraph.ts';
export { docxPositioned, docxPositionedRule } from './docx/positioned.ts';
export { docxSplitLine } from './docx/split-line.ts';
export { docxTable } from './docx/table.ts';
export { type DocxOrder, writeDocx } from './docx/write-docx.ts';
export { type FontUsed, type FontWish, openFallbackFamily } from './fonts.ts';
export { printableLine, printableLines } from './printable-text.ts';
export { renderTypst } from './typst.ts';
export type { TypstOrder, TypstResult } from './typst-order.ts';
export {
  millimetresFromPoints,
  millimetresFromTwips,
  pointsFromMillimetres,
  twipsFromMillimetres,
  twipsFromPoints,
} from './units.ts';
export type { Workbook, WorkbookColumn, WorkbookSheet } from './workbook.ts';
export { writeWorkbook } from './xlsx.ts';
