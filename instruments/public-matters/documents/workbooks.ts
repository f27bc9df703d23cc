// The register of points, the matters and the look-ups as workbooks.
import type { ListWorkbook } from '#kernel/official-documents';
import type { LookUpList, MatterList } from '../contract/matters.ts';
import type { PointList } from '../contract/points.ts';
import { zhCN } from '../messages/index.ts';

const { pointKinds, states, topics, responses } = zhCN['public-matters'];
const text = (header: string, width: number) => ({ header, width, kind: 'text' as const });
const date = (header: string) => ({ header, width: 12, kind: 'date' as const });
const number = (header: string) => ({ header, width: 12, kind: 'number' as const });

const day = (moment: string): string => new Date(moment).toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });

const pointWorkbook: ListWorkbook = {
  query: 'public-matters.points',
  fileName: '直报点名册',
  sheets: (pages) => [
    {
      name: '直报点',
      title: '直报点名册',
      columns: [
        ...[text('名称', 30), text('类别', 12), text('状态', 16), text('编号', 10), text('区县、街道', 18)],
        ...[text('地址', 40), text('负责人', 24), text('开放时间', 24), date('启用日期'), number('事项（件）')],
        number('未办结（件）'),
      ],
      rows: (pages as PointList[])
        .flatMap(({ items }) => items)
        .map((item) => [
          ...[item.title, pointKinds[item.kind], states[item.state], item.code, item.district, item.address],
          ...[item.inCharge.map(({ name }) => name).join('、'), item.openHours, item.openedOn],
          ...[item.matters, item.openMatters],
        ]),
    },
  ],
};

const matterWorkbook: ListWorkbook = {
  query: 'public-matters.list',
  fileName: '群众事项',
  sheets: (pages) => [
    {
      name: '群众事项',
      title: '群众事项',
      columns: [
        ...[date('收到日期'), text('事项', 44), text('类别', 14), text('直报点', 28), text('地点', 28)],
        ...[text('办理情况', 18), date('期限'), number('同类（件）'), text('群众评价', 12)],
      ],
      rows: (pages as MatterList[])
        .flatMap(({ items }) => items)
        .map((item) => [
          ...[day(item.receivedAt), item.title, topics[item.topic], item.point, item.place, states[item.state]],
          ...[item.dueOn, item.count, item.response ? responses[item.response] : ''],
        ]),
    },
  ],
};

const lookUpWorkbook: ListWorkbook = {
  query: 'public-matters.look-ups',
  fileName: '反映人信息查看记录',
  sheets: (pages) => [
    {
      name: '查看记录',
      title: '反映人信息查看记录',
      columns: [text('时间', 20), text('查看人', 14), text('理由', 50), text('事项', 44)],
      rows: (pages as LookUpList[])
        .flatMap(({ items }) => items)
        .map(({ at, by, reason, matter }) => [
          new Date(at).toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' }),
          ...[by, reason, matter],
        ]),
    },
  ],
};

export const matterWorkbooks: readonly ListWorkbook[] = [pointWorkbook, matterWorkbook, lookUpWorkbook];
