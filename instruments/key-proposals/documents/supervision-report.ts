import { type DocumentSurroundings, type OfficialDocument, signatureDate } from '#kernel/official-documents';
import type { HandlingView } from '../contract.ts';
import { zhCN } from '../messages/zh-CN.ts';

const words = zhCN['key-proposals'];
const addressees = {
  party: ['中共市（县）委'],
  government: ['市（县）人民政府'],
  both: ['中共市（县）委', '市（县）人民政府'],
};

/** Null until it is reported to party and government. */
export function supervisionReport(
  handling: HandlingView,
  { committee }: Pick<DocumentSurroundings, 'committee'>,
): OfficialDocument | null {
  const { report, visitRecords } = handling;
  if (!report) return null;
  return {
    format: 'notice',
    issuerMark: `${committee.name}文件`,
    addressee: addressees[report.addressees],
    title: `关于第${handling.number ?? ''}号重点提案督办情况的报告`,
    blocks: [
      { kind: 'paragraph', text: `现将《${handling.title}》的督办情况报告如下。` },
      { kind: 'heading', level: 1, text: '督办经过' },
      {
        kind: 'table',
        columns: [
          { header: '时间', share: 3, align: 'center' },
          { header: '形式', share: 2, align: 'center' },
          { header: '参加人员', share: 4 },
          { header: '主要情况', share: 6 },
        ],
        rows: visitRecords.map(({ heldOn, kind, people, points }) => [
          signatureDate(heldOn),
          words.forms[kind],
          people,
          points,
        ]),
      },
      { kind: 'heading', level: 1, text: '情况和建议' },
      { kind: 'paragraph', text: report.text },
    ],
    signature: { names: [committee.name], dateText: signatureDate(report.sentOn), sealed: true },
  };
}
