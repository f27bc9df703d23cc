import type { ListWorkbook } from '#kernel/official-documents';
import type { TwoWayResults } from '../contract.ts';
import { followUpText, words } from './words.ts';

type Sheets = ReturnType<ListWorkbook['sheets']>;

const points = { width: 10, kind: 'number' } as const;
const text = (header: string, width: number) => ({ header, width, kind: 'text' }) as const;

export function resultsSheets({ year, items, units }: TwoWayResults): Sheets {
  return [
    {
      name: '逐件结果',
      title: `${year}年度提案双向评议结果`,
      columns: [
        ...[text('编号', 14), text('案由', 48), text('承办单位', 24)],
        ...[
          { header: '提案者评分', ...points },
          { header: '提案委评分', ...points },
        ],
        ...[{ header: '办理得分', ...points }, text('办理等次', 10)],
        ...[{ header: '提案得分', ...points }, text('提案等次', 10), text('跟进', 30)],
      ],
      rows: items.map((item) => [
        ...[item.proposal.number ?? '', item.proposal.title, item.unit.name],
        ...[item.proposerPoints, item.committeePoints, item.handling?.points ?? null],
        item.handling ? words.grades[item.handling.grade] : words.silent,
        item.proposalScore?.points ?? null,
        item.proposalScore ? words.grades[item.proposalScore.grade] : words.silent,
        followUpText(item),
      ]),
    },
    {
      name: '按承办单位',
      title: `${year}年度各承办单位办理工作评议（按名称排列）`,
      columns: [
        text('承办单位', 28),
        ...['评议件数', '优', '良', '中', '差', '未评'].map((header) => ({ header, ...points })),
      ],
      rows: units.map(({ name, count, handling }) => [
        ...[name, count, handling.excellent, handling.good, handling.fair, handling.poor, handling.silent],
      ]),
    },
  ];
}
