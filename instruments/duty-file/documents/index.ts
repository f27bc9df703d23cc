// What may be taken away of duty files: papers and workbooks, each made from a question that knows who asks.
import type { ListWorkbook, QueryDocument } from '#kernel/official-documents';
import { filePaper } from './file-paper.ts';
import { fileWorkbook } from './file-workbook.ts';
import { contestWorkbook, memberWorkbook, outsideWorkbook, reportWorkbook } from './list-workbooks.ts';
import { reportPaper } from './report-paper.ts';

export const dutyFileDocuments: readonly QueryDocument[] = [filePaper, reportPaper];
export const dutyFileWorkbooks: readonly ListWorkbook[] = [
  ...[fileWorkbook, memberWorkbook, outsideWorkbook, contestWorkbook, reportWorkbook],
];
