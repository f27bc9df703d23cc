// The work list as .xlsx: by date, case by case, as it stands on the screen. There is no sheet that compares units.
import type { ListWorkbook } from '#kernel/official-documents';
import type { MatterList } from '../contract.ts';
import { zhCN } from '../messages/zh-CN.ts';
import { awaited, distanceText } from '../wording.ts';

const { desks, steps, states } = zhCN.supervision;

export const supervisionWorkbook: ListWorkbook = {
  query: 'supervision.list',
  fileName: '督办事项',
  sheets: (pages) => [
    {
      name: '督办事项',
      title: '督办事项',
      columns: [
        { header: '期限', width: 12, kind: 'date' },
        { header: '提案编号', width: 14, kind: 'text' },
        { header: '案由', width: 44, kind: 'text' },
        { header: '事项', width: 14, kind: 'text' },
        { header: '在谁手上', width: 26, kind: 'text' },
        { header: '经办人', width: 20, kind: 'text' },
        { header: '情况', width: 18, kind: 'text' },
        { header: '已到哪一步', width: 14, kind: 'text' },
        { header: '下一步', width: 14, kind: 'text' },
        { header: '下一步日期', width: 12, kind: 'text' },
      ],
      rows: (pages as MatterList[])
        .flatMap(({ items }) => items)
        .map((item) => [
          item.dueOn,
          item.proposal.number ?? '',
          item.proposal.title,
          awaited(item.waitsFor),
          item.units.map(({ name }) => name).join('、') || desks[item.desk],
          item.people.join('、'),
          distanceText(item.remainingWorkingDays, item.standing === 'late'),
          states[item.state],
          item.next ? steps[item.next.step] : '',
          item.next?.dueOn ?? '',
        ]),
    },
  ],
};
