// What came in, and the ledger of the bulletins, as workbooks.
import { calendarDateOf } from '#kernel/deadlines';
import type { ListWorkbook } from '#kernel/official-documents';
import type { IssueList } from '../contract/issues.ts';
import type { IntakeList } from '../contract/reports.ts';
import { zhCN } from '../messages/index.ts';

const { origins, states, forms, bulletins } = zhCN.informationReports;
const text = (header: string, width: number) => ({ header, width, kind: 'text' as const });
const date = (header: string) => ({ header, width: 12, kind: 'date' as const });

const intakeWorkbook: ListWorkbook = {
  query: 'information-reports.intake',
  fileName: '社情民意信息来稿',
  sheets: (pages) => [
    {
      name: '来稿',
      title: '社情民意信息来稿',
      columns: [
        date('收到日期'),
        text('题目', 50),
        text('报送', 24),
        text('来源', 12),
        text('紧急', 8),
        text('状态', 12),
        text('期号', 18),
      ],
      rows: (pages as IntakeList[])
        .flatMap(({ items }) => items)
        .map((item) => [
          item.submittedAt ? calendarDateOf(new Date(item.submittedAt)) : null,
          ...[item.title, item.author, origins[item.origin], item.isUrgent ? '紧急' : '', states[item.state]],
          item.issueNumber ?? '',
        ]),
    },
  ],
};

const issueWorkbook: ListWorkbook = {
  query: 'information-reports.issues',
  fileName: '社情民意信息编发台账',
  sheets: (pages) => [
    {
      name: '编发台账',
      title: '社情民意信息编发台账',
      columns: [
        text('刊物', 20),
        text('期号', 18),
        text('题目', 50),
        text('形式', 10),
        text('供稿', 30),
        text('编辑', 12),
        date('发出日期'),
        text('状态', 12),
        text('公开', 8),
      ],
      rows: (pages as IssueList[])
        .flatMap(({ items }) => items)
        .map((item) => [
          ...[bulletins[item.bulletin], item.number ?? '', item.title, forms[item.form], item.authors.join('、')],
          ...[item.editor, item.issuedOn, states[item.state], item.isPublic ? '已公开' : ''],
        ]),
    },
  ],
};

export const informationWorkbooks: readonly ListWorkbook[] = [intakeWorkbook, issueWorkbook];
