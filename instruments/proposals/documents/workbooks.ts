// The lists of this instrument as workbooks: proposals, promises, statistics.
import type { ListWorkbook } from '#kernel/official-documents';
import type { ProposalList, Statistics } from '../contract.ts';
import type { CommitmentList } from '../queries/contract.ts';
import { reportWorkbook } from '../report/workbook.ts';
import { ledgerSheet } from './ledger.ts';
import { words } from './words.ts';

const list: ListWorkbook = {
  query: 'proposals.list',
  fileName: '提案台账',
  sheets: (pages) => [
    ledgerSheet({ items: (pages as ProposalList[]).flatMap(({ items }) => items), sessionName: null }),
  ],
};

const commitments: ListWorkbook = {
  query: 'proposals.commitments',
  fileName: '承诺事项',
  sheets: (pages) => [
    {
      name: '承诺事项',
      title: '承诺事项',
      columns: [
        { header: '提案编号', width: 14, kind: 'text' },
        { header: '案由', width: 40, kind: 'text' },
        { header: '承办单位', width: 18, kind: 'text' },
        { header: '承诺', width: 48, kind: 'text' },
        { header: '兑现日期', width: 12, kind: 'date' },
        { header: '状态', width: 10, kind: 'text' },
        { header: '是否逾期', width: 10, kind: 'text' },
        { header: '兑现证明', width: 48, kind: 'text' },
        { header: '核验人', width: 10, kind: 'text' },
      ],
      rows: (pages as CommitmentList[])
        .flatMap(({ items }) => items)
        .map((item) => [
          item.proposal.number ?? '',
          item.proposal.title,
          item.unitName,
          item.text,
          item.dueOn,
          words.commitmentStates[item.state],
          item.isOverdue ? '逾期' : '',
          item.evidence ?? '',
          item.verifiedBy ?? '',
        ]),
    },
  ],
};

type Table = Statistics['tables'][number];

const tableNames: Readonly<Record<Table['key'], string>> = {
  state: '按状态',
  category: '按类别',
  sphere: '按五大建设',
  kind: '按提案形式',
  unit: '按承办单位',
  class: '按答复类别',
  rating: '按评价',
};
const countingUnits: Readonly<Record<Table['countingUnit'], string>> = {
  proposal: '提案（件）',
  undertaking: '承办任务（件次）',
  reply: '答复（件）',
  rating: '评价（份）',
};

const wordsOf: Partial<Record<Table['key'], Readonly<Record<string, string>>>> = {
  state: words.states,
  sphere: words.spheres,
  kind: words.kinds,
  rating: words.satisfaction,
};

const statistics: ListWorkbook = {
  query: 'proposals.statistics',
  fileName: '提案统计',
  sheets: (pages) =>
    (pages as Statistics[]).flatMap(({ sessionName, tables }) =>
      tables.map(({ key, countingUnit, rows, total }) => ({
        name: tableNames[key],
        title: `${sessionName ?? ''}提案统计（${tableNames[key]}）`,
        columns: [
          { header: tableNames[key].slice(1), width: 32, kind: 'text' } as const,
          { header: countingUnits[countingUnit], width: 18, kind: 'number' } as const,
        ],
        rows: [...rows.map((row) => [row.label ?? wordsOf[key]?.[row.key] ?? row.key, row.count]), ['合计', total]],
      })),
    ),
};

export const proposalWorkbooks: readonly ListWorkbook[] = [list, commitments, statistics, reportWorkbook];
