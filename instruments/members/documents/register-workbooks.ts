// Notices sent and branches, to take away: how many have read a notice, never who.
import { calendarDateOf } from '#kernel/deadlines';
import type { ListWorkbook } from '#kernel/official-documents';
import type { SentNotice } from '../contract/batch-notices.ts';
import type { Branches } from '../contract/coverage.ts';
import { zhCN } from '../messages/index.ts';

const text = (header: string, width: number) => ({ header, width, kind: 'text' }) as const;
const number = (header: string, width: number) => ({ header, width, kind: 'number' }) as const;
const date = (header: string) => ({ header, width: 14, kind: 'date' }) as const;

export const noticesWorkbook: ListWorkbook = {
  query: 'members.notices',
  fileName: '已发通知',
  sheets: (pages) => [
    {
      name: '已发通知',
      title: '已发通知',
      columns: [
        ...[date('发出日期'), text('标题', 36), text('内容', 60), text('发给', 30)],
        ...[number('人数', 8), number('已读', 8), text('发出人', 12)],
      ],
      rows: (pages as { items: SentNotice[] }[])
        .flatMap(({ items }) => items)
        .map((one) => [
          ...[calendarDateOf(new Date(one.sentAt)), one.subject, one.text, one.aimedAt],
          ...[one.receivers, one.read, one.by],
        ]),
    },
  ],
};

export const branchesWorkbook: ListWorkbook = {
  query: 'members.branches',
  fileName: '功能型党支部',
  sheets: ([page]) => [
    {
      name: '党支部',
      title: '功能型党支部和临时党支部',
      columns: [
        ...[text('名称', 30), text('类别', 16), text('所在组织', 24), text('书记', 16), text('党员', 60)],
        ...[number('人数', 8), date('成立'), date('撤销')],
      ],
      rows: (page as Branches).items.map(({ name, kind, body, members, fromOn, untilOn }) => {
        const secretaries = members.filter(({ isSecretary }) => isSecretary);
        return [
          ...[name, zhCN.members.branchKinds[kind], body.name, secretaries.map((one) => one.name).join('、')],
          ...[members.map((one) => one.name).join('、'), members.length, fromOn, untilOn],
        ];
      }),
    },
  ],
};
