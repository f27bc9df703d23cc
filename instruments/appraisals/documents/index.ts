// The year's two-way appraisals as a report to the Chairpersons' Council and as a workbook. By case, never by rank.
import type { ListWorkbook, QueryDocument } from '#kernel/official-documents';
import type { TwoWayResults } from '../contract.ts';
import { resultsDocument } from './results-document.ts';
import { resultsSheets } from './results-sheets.ts';

export const appraisalDocuments: readonly QueryDocument[] = [
  {
    name: 'appraisals.report',
    query: 'appraisals.results',
    make: (results: TwoWayResults, surroundings) =>
      results.items.length === 0
        ? null
        : {
            document: resultsDocument(results, surroundings),
            fileName: `${results.year}年度提案双向评议情况`,
          },
  },
];

export const appraisalWorkbooks: readonly ListWorkbook[] = [
  {
    query: 'appraisals.results',
    fileName: '提案双向评议结果',
    sheets: (pages) => (pages as TwoWayResults[]).flatMap(resultsSheets),
  },
];
