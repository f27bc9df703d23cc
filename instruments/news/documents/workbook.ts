import type { ListWorkbook } from '#kernel/official-documents';
import type { NewsList } from '../contract/news.ts';
import { zhCN } from '../messages/index.ts';

const text = (header: string, width: number) => ({ header, width, kind: 'text' as const });
const date = (header: string) => ({ header, width: 12, kind: 'date' as const });

export const newsWorkbook: ListWorkbook = {
  query: 'news.list',
  fileName: '新闻宣传审核台账',
  sheets: (pages) => [
    {
      name: '新闻',
      title: '新闻宣传审核台账',
      columns: [
        ...[text('标题', 48), text('状态', 10), date('活动日期'), text('撰写', 12), text('审核', 12)],
        ...[text('签发', 12), date('发布日期'), { header: '图片（张）', width: 10, kind: 'number' as const }],
        ...[text('公开地址', 14), text('说明', 40)],
      ],
      rows: (pages as NewsList[])
        .flatMap(({ items }) => items)
        .map((item) => [
          ...[item.title, zhCN.news.states[item.state], item.heldOn, item.writtenBy, item.checkedBy],
          ...[item.releasedBy, item.releasedOn, item.photos, item.address ?? '', item.note],
        ]),
    },
  ],
};
