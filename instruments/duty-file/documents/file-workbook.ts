// The same file as data in a workbook: lines, totals, and what the member added.
import type { ListWorkbook } from '#kernel/official-documents';
import type { DutyFileView } from '../contract/file.ts';
import { zhCN } from '../messages/index.ts';

const words = zhCN.dutyFile;

export const fileWorkbook: ListWorkbook = {
  query: 'duty-file.export',
  fileName: '委员履职档案',
  sheets: (pages) => {
    const [file] = pages as DutyFileView[];
    if (!file) return [];
    const title = `委员履职档案　${file.person.name}`;
    return [
      {
        ...{ name: '履职记录', title },
        columns: [
          { header: '时间', width: 14, kind: 'date' },
          { header: '类别', width: 14, kind: 'text' },
          { header: '履职情况', width: 32, kind: 'text' },
          { header: '事项', width: 48, kind: 'text' },
          { header: '编号', width: 12, kind: 'text' },
          { header: '依据', width: 28, kind: 'text' },
        ],
        rows: file.lines.map((line) => [
          ...[line.doneOn, words.groups[line.group], line.sentence, line.caseTitle, line.caseNumber, line.act.said],
        ]),
      },
      {
        ...{ name: '合计', title },
        columns: [
          { header: '类别', width: 20, kind: 'text' },
          { header: '项数', width: 10, kind: 'number' },
        ],
        rows: file.totals.map(({ group, count }) => [words.groups[group], count]),
      },
    ];
  },
};
