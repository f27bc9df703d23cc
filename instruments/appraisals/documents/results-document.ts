import {
  type Block,
  type DocumentSurroundings,
  type OfficialDocument,
  signatureDate,
} from '#kernel/official-documents';
import type { TwoWayResults } from '../contract.ts';
import { followUpText, scoreText, tallyText } from './words.ts';

const opening = ({ year, items, openCount, handling, proposals }: TwoWayResults): string => {
  const stillOpen = openCount > 0 ? `另有 ${openCount} 件仍在评议中，未列入。` : '';
  return `${year}年度共有 ${items.length} 件承办任务完成双向评议。${stillOpen}评议背靠背进行：提案者和提案委员会评办理工作，承办单位评提案质量；未评的记为“未评”，不作满分计算。办理工作：${tallyText(handling)}。提案质量：${tallyText(proposals)}。`;
};

const byUnit = ({ units }: TwoWayResults): Block => ({
  kind: 'table',
  caption: '各承办单位办理工作评议（按单位名称排列，单位：件）',
  columns: [
    { header: '承办单位', share: 6 },
    ...['评议件数', '优', '良', '中', '差', '未评'].map((header) => ({ header, share: 2, align: 'center' as const })),
  ],
  rows: units.map(({ name, count, handling }) => [
    name,
    ...[count, handling.excellent, handling.good, handling.fair, handling.poor, handling.silent].map(String),
  ]),
});

const byCase = ({ items }: TwoWayResults): Block => ({
  kind: 'table',
  caption: '逐件评议结果（按提案编号排列）',
  columns: [
    { header: '编号', share: 3 },
    { header: '案由', share: 8 },
    { header: '承办单位', share: 4 },
    { header: '办理工作', share: 3, align: 'center' },
    { header: '提案质量', share: 3, align: 'center' },
    { header: '跟进', share: 4 },
  ],
  rows: items.map((item) => [
    item.proposal.number ?? '',
    item.proposal.title,
    item.unit.name,
    scoreText(item.handling),
    scoreText(item.proposalScore),
    followUpText(item),
  ]),
});

export function resultsDocument(results: TwoWayResults, { committee, today }: DocumentSurroundings): OfficialDocument {
  const office = `${committee.name}提案委员会`;
  return {
    format: 'plain',
    issuerMark: office,
    title: `关于${results.year}年度提案双向评议情况的报告`,
    ...(results.scope === 'committee' ? { addressee: '主席会议' } : {}),
    blocks: [
      { kind: 'heading', level: 1, text: '总体情况' },
      { kind: 'paragraph', text: opening(results) },
      { kind: 'heading', level: 1, text: '各承办单位情况' },
      byUnit(results),
      { kind: 'heading', level: 1, text: '逐件结果' },
      byCase(results),
    ],
    signature: { names: [office], dateText: signatureDate(today), sealed: false },
  };
}
