// The list of issues as a workbook: what the screen shows, in the words of the office.
import type { ListWorkbook } from '#kernel/official-documents';
import type { IssueList, Trend } from '../contract.ts';
import { zhCN } from '../messages/index.ts';

const text = (header: string, width: number) => ({ header, width, kind: 'text' as const });
const date = (header: string) => ({ header, width: 12, kind: 'date' as const });
const number = (header: string) => ({ header, width: 12, kind: 'number' as const });

const said = (trend: Trend | null): string => (trend ? zhCN.barometer.trends[trend.kind] : '');

export const barometerWorkbooks: readonly ListWorkbook[] = [
  {
    query: 'barometer.issues',
    fileName: '社情民意晴雨表',
    sheets: (pages) => [
      {
        name: '热点',
        title: '社情民意晴雨表',
        columns: [
          text('热点', 40),
          text('地点', 20),
          number('件数'),
          date('首次反映'),
          date('最近反映'),
          number('近4周'),
          number('此前8周'),
          text('走势', 24),
        ],
        rows: (pages as IssueList[])
          .flatMap(({ items }) => items)
          .map(({ name, place, size, firstOn, lastOn, trend }) => [
            ...[name, place ?? '', size, firstOn, lastOn],
            ...[trend?.recent ?? null, trend?.before ?? null, said(trend)],
          ]),
      },
    ],
  },
];
