// The session's ledger (提案台账): one row per proposal, as a landscape document and as a workbook.
import { type OfficialDocument, signatureDate } from '#kernel/official-documents';
import type { ProposalListItem } from '../contract.ts';
import type { CommitteeNames } from './proposal-document.ts';
import { words } from './words.ts';

export interface LedgerWanted {
  readonly items: readonly ProposalListItem[];
  readonly committee: CommitteeNames;
  readonly sessionName: string | null;
  readonly today: string;
}

const unitsOf = (item: ProposalListItem): string =>
  item.units.map((unit) => (unit.role === 'sole' ? unit.name : `${unit.name}（${words.roles[unit.role]}）`)).join('、');

const proposerOf = (item: ProposalListItem): string =>
  item.signerCount > 1 ? `${item.proposer}等${item.signerCount}人` : item.proposer;

export function ledgerDocument({ items, committee, sessionName, today }: LedgerWanted): OfficialDocument {
  return {
    format: 'ledger',
    issuerMark: committee.name,
    title: `${sessionName ?? committee.name}提案台账`,
    blocks: [
      {
        kind: 'table',
        caption: `共 ${items.length} 件 · 统计截至 ${signatureDate(today)}`,
        columns: [
          { header: '编号', share: 3 },
          { header: '案由', share: 9 },
          { header: '提案者', share: 4 },
          { header: '类别', share: 3 },
          { header: '承办单位', share: 6 },
          { header: '状态', share: 3, align: 'center' },
          { header: '期限', share: 3, align: 'center' },
          { header: '答复类别', share: 2, align: 'center' },
        ],
        rows: items.map((item) => [
          item.number ?? '',
          item.title,
          proposerOf(item),
          item.category ?? '',
          unitsOf(item),
          words.states[item.state],
          item.dueOn ?? '',
          item.classLetter ?? '',
        ]),
      },
    ],
  };
}

export const ledgerSheet = ({ items, sessionName }: Pick<LedgerWanted, 'items' | 'sessionName'>) => ({
  name: '提案台账',
  title: `${sessionName ?? ''}提案台账`,
  columns: [
    { header: '编号', width: 14, kind: 'text' },
    { header: '案由', width: 48, kind: 'text' },
    { header: '提案者', width: 20, kind: 'text' },
    { header: '提案形式', width: 10, kind: 'text' },
    { header: '时间', width: 12, kind: 'text' },
    { header: '类别', width: 16, kind: 'text' },
    { header: '承办单位', width: 36, kind: 'text' },
    { header: '状态', width: 12, kind: 'text' },
    { header: '期限', width: 12, kind: 'date' },
    { header: '答复类别', width: 10, kind: 'text' },
    { header: '重点提案', width: 10, kind: 'text' },
  ] as const,
  rows: items.map((item) => [
    item.number ?? '',
    item.title,
    proposerOf(item),
    words.kinds[item.kind],
    words.occasions[item.occasion],
    item.category ?? '',
    unitsOf(item),
    words.states[item.state],
    item.dueOn,
    item.classLetter ?? '',
    item.isKey ? '是' : '',
  ]),
});
