// The ledger (台账) of a place as an official paper: duties, visits, matters with their answers.
import { type NamedDocument, type QueryDocument, signatureDate } from '#kernel/official-documents';
import type { PlaceLedger } from '../contract/places.ts';
import { zhCN } from '../messages/index.ts';

const { kinds, states } = zhCN.places;

const dutyTable = ({ duties }: PlaceLedger) => ({
  kind: 'table' as const,
  columns: [
    { header: '日期', share: 2 },
    { header: '值班委员', share: 2 },
    { header: '时间', share: 2 },
    { header: '时长（小时）', share: 1, align: 'right' as const },
  ],
  rows: duties.map(({ onDay, person, times, hours }) => [onDay, person, times, String(hours ?? '')]),
});

const visitTable = ({ visits }: PlaceLedger) => ({
  kind: 'table' as const,
  columns: [
    { header: '日期', share: 2 },
    { header: '接待委员', share: 2 },
    { header: '人数', share: 1, align: 'right' as const },
    { header: '反映情况', share: 6 },
  ],
  rows: visits.map(({ heldOn, person, visitors, raised }) => [heldOn, person, String(visitors), raised]),
});

const matterTable = ({ matters }: PlaceLedger) => ({
  kind: 'table' as const,
  columns: [
    { header: '日期', share: 2 },
    { header: '事项', share: 4 },
    { header: '接收委员', share: 2 },
    { header: '办理情况', share: 2 },
    { header: '答复', share: 5 },
  ],
  rows: matters.map(({ raisedOn, title, receiver, state, answer }) => [
    raisedOn,
    title,
    receiver,
    states[state],
    answer,
  ]),
});

const section = (text: string, none: string, table: ReturnType<typeof dutyTable>) => [
  { kind: 'heading' as const, level: 1 as const, text },
  ...(table.rows.length === 0 ? [{ kind: 'paragraph' as const, text: none }] : [table]),
];

export const ledgerPaper: QueryDocument = {
  name: 'places.ledger-paper',
  query: 'places.ledger',
  make(ledger: PlaceLedger, { committee, today }): NamedDocument {
    const { year, title, kind, plateNumber, address, keeper, sectors, visits, duties } = ledger;
    const visitors = visits.reduce((sum, one) => sum + one.visitors, 0);
    return {
      fileName: `${title}${year}年台账`,
      document: {
        format: 'plain',
        issuerMark: committee.name,
        title: `${title}${year}年工作台账`,
        blocks: [
          {
            kind: 'facts',
            items: [
              { label: '类别', text: kinds[kind] },
              { label: '标牌编号', text: plateNumber },
              { label: '地址', text: address },
              { label: '负责人', text: keeper },
              { label: '联系界别', text: sectors.join('、') },
            ].filter(({ text }) => text !== ''),
          },
          {
            kind: 'paragraph',
            text: `全年值班${duties.length}次，接待${visits.length}场、${visitors}人次，收到反映事项${ledger.matters.length}件。`,
          },
          ...section('值班', '本年度没有值班记录。', dutyTable(ledger)),
          ...section('接待', '本年度没有接待记录。', visitTable(ledger)),
          ...section('反映事项', '本年度没有反映事项。', matterTable(ledger)),
        ],
        signature: { names: [title], dateText: signatureDate(today), sealed: false },
      },
    };
  },
};
