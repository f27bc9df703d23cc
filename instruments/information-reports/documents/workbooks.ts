// What came in, and the ledger of the bulletins, as workbooks.
import { calendarDateOf } from '#kernel/deadlines';
import type { ListWorkbook } from '#kernel/official-documents';
import type { CommissionList } from '../contract/commissions.ts';
import type { IssueList } from '../contract/issues.ts';
import type { IntakeList } from '../contract/reports.ts';
import { zhCN } from '../messages/index.ts';

const { origins, states, forms, bulletins, rhythms } = zhCN['information-reports'];
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

const number = (header: string) => ({ header, width: 12, kind: 'number' as const });

const commissionWorkbook: ListWorkbook = {
  query: 'information-reports.commissions',
  fileName: '社情民意信息约稿计划',
  sheets: (pages) => [
    {
      name: '约稿计划',
      title: '社情民意信息约稿计划',
      columns: [
        ...[text('题目', 50), date('开始'), date('截止'), text('周期', 10), text('状态', 10)],
        ...[number('来稿（件）'), number('采用（件）')],
      ],
      rows: (pages as CommissionList[])
        .flatMap(({ items }) => items)
        .map((item) => [
          ...[item.title, item.opensOn, item.closesOn, rhythms[item.rhythm], states[item.state]],
          ...[item.received, item.used],
        ]),
    },
  ],
};

export const informationWorkbooks: readonly ListWorkbook[] = [intakeWorkbook, issueWorkbook, commissionWorkbook];
