// Papers and lists on key proposals: the decided list, the supervision plan, the report, the year's list as a workbook.
import { calendarDateOf } from '#kernel/deadlines';
import { type ListWorkbook, type QueryDocument, signatureDate } from '#kernel/official-documents';
import type { HandlingList, HandlingView, RoundAnswer } from '../contract.ts';
import { zhCN } from '../messages/zh-CN.ts';
import { decidedList } from './decided-list.ts';
import { supervisionPlan } from './supervision-plan.ts';
import { supervisionReport } from './supervision-report.ts';

const words = zhCN['key-proposals'];

export const keyProposalDocuments: readonly QueryDocument[] = [
  {
    name: 'key-proposals.decided-list',
    query: 'key-proposals.round',
    make({ round }: RoundAnswer, { committee, today }) {
      const isDecided = round !== null && (round.state === 'decided' || round.state === 'closed');
      if (!isDecided) return null;
      const counted = round.ballots.at(-1)?.closedAt;
      const dateText = signatureDate(counted ? calendarDateOf(new Date(counted)) : today);
      return { document: decidedList(round, { committee, dateText }), fileName: `${round.year}年重点提案目录` };
    },
  },
  {
    name: 'key-proposals.supervision-plan',
    query: 'key-proposals.handling',
    make(handling: HandlingView, { committee, today }) {
      const document = supervisionPlan(handling, { committee, today });
      return document && { document, fileName: `${handling.number ?? ''}督办方案` };
    },
  },
  {
    name: 'key-proposals.supervision-report',
    query: 'key-proposals.handling',
    make(handling: HandlingView, { committee }) {
      const document = supervisionReport(handling, { committee });
      return document && { document, fileName: `${handling.number ?? ''}督办情况报告` };
    },
  },
];

export const keyProposalWorkbooks: readonly ListWorkbook[] = [
  {
    query: 'key-proposals.list',
    fileName: '重点提案督办台账',
    sheets: (pages) => [
      {
        name: '重点提案',
        title: '重点提案督办台账',
        columns: [
          { header: '提案编号', width: 14, kind: 'text' },
          { header: '案由', width: 44, kind: 'text' },
          { header: '领办领导', width: 22, kind: 'text' },
          { header: '督办领导', width: 22, kind: 'text' },
          { header: '督办状态', width: 12, kind: 'text' },
          { header: '督办活动（次）', width: 14, kind: 'number' },
          { header: '下一步', width: 36, kind: 'text' },
        ],
        rows: (pages as HandlingList[])
          .flatMap(({ items }) => items)
          .map((item) => [
            item.number ?? '',
            item.title,
            item.lead ? `${item.lead.post}${item.lead.name}` : '',
            item.supervisor ? `${item.supervisor.post}${item.supervisor.name}` : '',
            item.state ? words.states[item.state] : words.notTakenUp,
            item.visits,
            [words.next[item.next.step], item.next.onDay, item.next.what].filter(Boolean).join(' '),
          ]),
      },
    ],
  },
];
