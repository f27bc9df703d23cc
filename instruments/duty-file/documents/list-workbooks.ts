// The desk's lists as workbooks, in the order in which they stand on the screen.
import { calendarDateOf } from '#kernel/deadlines';
import type { ListWorkbook } from '#kernel/official-documents';
import type { ContestList } from '../contract/contests.ts';
import type { MemberList } from '../contract/file.ts';
import type { OutsideList } from '../contract/outside.ts';
import type { ReportList } from '../contract/reports.ts';
import { zhCN } from '../messages/index.ts';

const words = zhCN.dutyFile;
const text = (header: string, width: number) => ({ header, width, kind: 'text' }) as const;
const date = (header: string) => ({ header, width: 14, kind: 'date' }) as const;
const yes = (is: boolean) => (is ? '是' : '');

export const memberWorkbook: ListWorkbook = {
  query: 'duty-file.members',
  fileName: '委员名册',
  sheets: (pages) => [
    {
      ...{ name: '委员', title: '委员名册' },
      columns: [text('姓名', 14), text('界别', 20), text('工作单位', 36), text('常委', 8)],
      rows: (pages as MemberList[])
        .flatMap(({ items }) => items)
        .map(({ name, sector, employer, isStanding }) => [name, sector, employer, yes(isStanding)]),
    },
  ],
};

export const outsideWorkbook: ListWorkbook = {
  query: 'duty-file.additions',
  fileName: '委员补充履职事项',
  sheets: (pages) => [
    {
      ...{ name: '补充事项', title: '委员补充履职事项' },
      columns: [
        date('时间'),
        text('委员', 14),
        text('类别', 16),
        text('事项', 40),
        text('组织方', 24),
        text('状态', 12),
      ],
      rows: (pages as OutsideList[])
        .flatMap(({ items }) => items)
        .map((item) => [
          ...[item.doneOn, item.personName, words.sorts[item.sort], item.title],
          ...[item.organiserName ?? words.office, words.ownDeedStates[item.state]],
        ]),
    },
  ],
};

export const contestWorkbook: ListWorkbook = {
  query: 'duty-file.contests',
  fileName: '履职记录异议',
  sheets: (pages) => [
    {
      ...{ name: '异议', title: '履职记录异议' },
      columns: [
        ...[date('提出时间'), text('委员', 14), text('履职情况', 30), text('事项', 36), text('理由', 40)],
        ...[text('状态', 14), text('处理理由', 40)],
      ],
      rows: (pages as ContestList[])
        .flatMap(({ items }) => items)
        .map((item) => [
          ...[calendarDateOf(new Date(item.raisedAt)), item.personName, item.sentence, item.about, item.reason],
          ...[words.deedContestStates[item.state], item.decision?.reason ?? ''],
        ]),
    },
  ],
};

export const reportWorkbook: ListWorkbook = {
  query: 'duty-file.reports',
  fileName: '年度述职提交情况',
  sheets: (pages) => [
    {
      ...{ name: '述职', title: `${(pages as ReportList[])[0]?.year ?? ''}年度述职提交情况` },
      columns: [text('姓名', 14), text('界别', 20), text('常委', 8), text('状态', 14), date('提交日期')],
      rows: (pages as ReportList[])
        .flatMap(({ items }) => items)
        .map((item) => [
          ...[item.name, item.sector, yes(item.isStanding)],
          ...[item.state ? words.dutyReportStates[item.state] : words.notHandedIn, item.submittedOn],
        ]),
    },
  ],
};
