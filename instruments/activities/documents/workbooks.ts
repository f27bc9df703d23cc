// The list of activities and the roll of one, as workbooks.
import { calendarDateOf } from '#kernel/deadlines';
import type { ListWorkbook } from '#kernel/official-documents';
import type { ActivityList, LeaveWaiting, PaperReaders, RollView } from '../contract.ts';
import { zhCN } from '../messages/index.ts';
import { hourInWords } from './words.ts';

const words = zhCN.activities;
const text = (header: string, width: number) => ({ header, width, kind: 'text' as const });
const date = (header: string) => ({ header, width: 14, kind: 'date' as const });
const number = (header: string) => ({ header, width: 10, kind: 'number' as const });

export const activityWorkbook: ListWorkbook = {
  query: 'activities.list',
  fileName: '活动一览',
  sheets: (pages) => [
    {
      name: '活动一览',
      title: '活动一览',
      columns: [
        { header: '日期', width: 14, kind: 'date' },
        ...[text('活动', 44), text('类型', 14), text('主办', 22), text('地点', 24), text('状态', 12)],
        ...[number('应到'), number('答复参加'), number('请假'), number('实到')],
      ],
      rows: (pages as ActivityList[])
        .flatMap(({ items }) => items)
        .map((one) => [
          calendarDateOf(new Date(one.startsAt)),
          ...[one.title, words.kinds[one.kind], one.hostName, one.place, words.states[one.state]],
          ...[one.counts.called, one.counts.confirmed, one.counts.leave, one.counts.attended],
        ]),
    },
  ],
};

export const rollWorkbook: ListWorkbook = {
  query: 'activities.roll',
  fileName: '活动名单',
  sheets: (pages) => {
    const [roll] = pages as RollView[];
    return [
      {
        name: '名单',
        title: roll?.title ?? '',
        columns: [
          ...[text('姓名', 12), text('界别', 16), text('通知范围', 30), text('小组', 12), text('座位', 10)],
          ...[date('阅知'), text('答复', 14), text('请假事由', 14), text('出席', 10), text('早退', 8)],
        ],
        rows: (roll?.lines ?? []).map((line) => [
          ...[line.name, line.sector, line.bodies.join('、'), line.groupName, line.seat],
          ...[line.readAt && calendarDateOf(new Date(line.readAt)), words.replies[line.reply]],
          line.leaveReason ? words.leaveReasons[line.leaveReason] : '',
          words.attendances[line.attendance],
          line.leftEarly ? words.leftEarly : '',
        ]),
      },
      {
        name: '分界别统计',
        columns: [text('界别', 20), ...['应到', '实到', '迟到', '请假', '缺席'].map(number)],
        rows: (roll?.bySector ?? []).map((one) => [
          ...[one.name || '其他人员', one.called, one.attended, one.late, one.leave, one.unexcused],
        ]),
      },
    ];
  },
};

/** One row for each opening; who opened nothing has a row that says so. */
export const paperReadersWorkbook: ListWorkbook = {
  query: 'activities.paper-readers',
  fileName: '材料阅读情况',
  sheets: (pages) => {
    const [readers] = pages as PaperReaders[];
    return [
      {
        name: '材料阅读情况',
        title: readers?.title ?? '',
        columns: [text('材料', 40), text('姓名', 12), text('界别', 16), text('版本', 10), text('打开时间', 20)],
        rows: (readers?.papers ?? []).flatMap(({ title, people }) =>
          people.flatMap(({ name, sector, openings }) =>
            openings.length === 0
              ? [[title, name, sector, '', '未打开']]
              : openings.map(({ version, openedAt }) => [
                  ...[title, name, sector, `第${version}版`, hourInWords(openedAt)],
                ]),
          ),
        ),
      },
    ];
  },
};

export const leaveWorkbook: ListWorkbook = {
  query: 'activities.leave-waiting',
  fileName: '待批请假',
  sheets: (pages) => [
    {
      name: '待批请假',
      title: '待批请假',
      columns: [
        ...[date('活动日期'), text('活动', 44), text('类型', 14), text('主办', 22), text('姓名', 12), text('界别', 16)],
        ...[text('事由', 14), text('说明', 40), date('提出日期'), text('性质', 8)],
      ],
      rows: (pages as LeaveWaiting[])
        .flatMap(({ items }) => items)
        .map((one) => [
          ...[
            calendarDateOf(new Date(one.startsAt)),
            one.title,
            words.kinds[one.kind],
            one.hostName,
            one.name,
            one.sector,
          ],
          ...[one.reason ? words.leaveReasons[one.reason] : '', one.note],
          ...[one.askedAt && calendarDateOf(new Date(one.askedAt)), one.isAfterwards ? '补假' : '请假'],
        ]),
    },
  ],
};
