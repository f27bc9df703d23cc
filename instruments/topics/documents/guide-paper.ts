// The guide list (选题指南) as an official document, and the clues as a workbook.
import { calendarDateOf } from '#kernel/deadlines';
import {
  chineseNumeral,
  type ListWorkbook,
  type NamedDocument,
  type QueryDocument,
  signatureDate,
} from '#kernel/official-documents';
import type { CallView, GuideTopic } from '../contract/calls.ts';
import type { ClueList } from '../contract/clues.ts';
import { zhCN } from '../messages/index.ts';

const paragraph = (text: string) => ({ kind: 'paragraph', text }) as const;

const paragraphs = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => paragraph(line.trim()));

function blocksOf({ title, explanation, background, contact }: GuideTopic) {
  return [
    { kind: 'heading', level: 2, text: title } as const,
    ...paragraphs(explanation),
    ...(background ? [paragraph(`背景：${background}`)] : []),
    ...(contact ? [paragraph(`联系：${contact}`)] : []),
  ];
}

export const guidePaper: QueryDocument = {
  name: 'topics.guide',
  query: 'topics.call',
  make(call: CallView, { committee }): NamedDocument | null {
    if (call.state !== 'guide-published' || !call.guidePublishedAt) return null;
    const office = `${committee.shortName}提案委员会`;
    const dateText = signatureDate(calendarDateOf(new Date(call.guidePublishedAt)));
    return {
      fileName: `选题指南（${call.title}）`,
      document: {
        format: 'notice',
        issuerMark: `${office}文件`,
        addressee: '各位委员，各专门委员会、参加单位',
        title: `关于印发《${call.title}》选题指南的通知`,
        blocks: [
          paragraph(
            `根据征集情况，经研究，形成选题${chineseNumeral(call.topics.length)}项，现予印发，供提出提案时参考。提案不限于本指南所列选题。`,
          ),
          { kind: 'heading', level: 1, text: '选题' },
          ...call.topics.flatMap(blocksOf),
        ],
        signature: { names: [office], dateText, sealed: true },
        printing: { office, dateText },
      },
    };
  },
};

export const clueWorkbook: ListWorkbook = {
  query: 'topics.clues',
  fileName: '提案线索',
  sheets: (pages) => [
    {
      name: '提案线索',
      title: '提案线索',
      columns: [
        { header: '收到时间', width: 14, kind: 'date' },
        { header: '题目', width: 48, kind: 'text' },
        { header: '来源', width: 10, kind: 'text' },
        { header: '报送人', width: 14, kind: 'text' },
        { header: '状态', width: 12, kind: 'text' },
        { header: '相同或相近（件）', width: 16, kind: 'number' },
      ],
      rows: (pages as ClueList[])
        .flatMap(({ items }) => items)
        .map((item) => [
          calendarDateOf(new Date(item.receivedAt)),
          item.title,
          zhCN.topics.origins[item.origin],
          item.sender,
          zhCN.topics.states[item.state],
          item.alikeCount,
        ]),
    },
  ],
};
