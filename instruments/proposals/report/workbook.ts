// The report's lists as a workbook: its figures first, then one sheet for each, line by line.
import type { ListWorkbook } from '#kernel/official-documents';
import type { WorkbookSheet } from '#platform/rendering';
import type { ReportLines } from '../contract.ts';
import { words } from '../documents/words.ts';
import { rowLabel } from './document/figures.ts';
import { scopeName } from './document/report-document.ts';

type FigureLines = ReportLines['figures'][number];
const { report } = words;
const { columns } = report;

/** The words of `proposals.states.filed` and the like; documents speak Chinese. */
function wordOf(path: string | null): string {
  let found: unknown = { proposals: words, undertakings: words };
  for (const step of path?.split('.') ?? []) found = (found as Record<string, unknown> | undefined)?.[step];
  return typeof found === 'string' ? found : '';
}

const nameOf = ({ table, row, label }: FigureLines): string =>
  `${report.tables[table]} ${row === 'all' ? report.all : rowLabel(table, { key: row, label })}`;

function sheetOf(figure: FigureLines): WorkbookSheet {
  return {
    name: nameOf(figure),
    title: `${nameOf(figure)}：${figure.lines.length}${report.countedIn[figure.countingUnit]}`,
    columns: [
      { header: columns.number, width: 14, kind: 'text' },
      { header: columns.title, width: 46, kind: 'text' },
      { header: columns.proposer, width: 18, kind: 'text' },
      { header: columns.unit, width: 22, kind: 'text' },
      { header: columns.text, width: 36, kind: 'text' },
      { header: columns.on, width: 12, kind: 'date' },
      { header: columns.standing, width: 16, kind: 'text' },
    ],
    rows: figure.lines.map(({ number, title, proposer, unit, text, on, standing }) => [
      number ?? '',
      title,
      proposer,
      unit ?? '',
      text ?? '',
      on,
      wordOf(standing),
    ]),
  };
}

const contents = ({ scope, figures }: ReportLines): WorkbookSheet => ({
  name: '数字',
  title: `${scopeName(scope)}提案工作数字`,
  columns: [
    { header: '表', width: 24, kind: 'text' },
    { header: '项', width: 28, kind: 'text' },
    { header: '数', width: 10, kind: 'number' },
    { header: '计数单位', width: 10, kind: 'text' },
    { header: '口径', width: 60, kind: 'text' },
  ],
  rows: figures.map((figure) => [
    report.tables[figure.table],
    figure.row === 'all' ? report.all : rowLabel(figure.table, { key: figure.row, label: figure.label }),
    figure.lines.length,
    report.countedIn[figure.countingUnit],
    report.of[figure.table],
  ]),
});

/** The lines of one unit stand in the sheet of all units: eighty sheets more would hide the rest. */
const hasOwnSheet = ({ table, row, lines }: FigureLines): boolean =>
  lines.length > 0 && (table !== 'tasks-by-unit' || row === 'all');

function sheetsOf(answer: ReportLines): WorkbookSheet[] {
  const [only, ...others] = answer.figures;
  if (only && others.length === 0) return [sheetOf(only)];
  return [contents(answer), ...answer.figures.filter(hasOwnSheet).map(sheetOf)];
}

export const reportWorkbook: ListWorkbook = {
  query: 'proposals.report-lines',
  fileName: '提案工作报告数字和清单',
  sheets: (pages) => (pages as ReportLines[]).flatMap(sheetsOf),
};
