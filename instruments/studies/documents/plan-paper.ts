// The year's plan of study as an official document, and as a workbook with what was held.
import { calendarDateOf } from '#kernel/deadlines';
import {
  type DocumentSurroundings,
  type ListWorkbook,
  type NamedDocument,
  type QueryDocument,
  signatureDate,
} from '#kernel/official-documents';
import type { PlanEntryView, PlanView } from '../contract/plans.ts';
import { zhCN } from '../messages/index.ts';

const { rungs, cohorts, progress } = zhCN.studies;

const whenOf = ({ quarter, month }: PlanEntryView) =>
  month === null ? zhCN.studies.quarters[`q${quarter as 1 | 2 | 3 | 4}`] : `${month}月`;

const heldOf = ({ gatherings }: PlanEntryView) =>
  gatherings
    .filter(({ isClosed }) => isClosed)
    .map(({ startsAt }) => calendarDateOf(new Date(startsAt)))
    .join('、');

const paragraphs = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', text: line.trim() }) as const);

const columns = [
  { header: '序号', share: 1, align: 'center' as const },
  { header: '时间', share: 2, align: 'center' as const },
  { header: '层次', share: 3 },
  { header: '专题', share: 5 },
  { header: '学习材料', share: 5 },
  { header: '对象', share: 3 },
  { header: '学时', share: 1, align: 'center' as const },
];

const rowOf = (entry: PlanEntryView, index: number): string[] => [
  ...[String(index + 1), whenOf(entry), rungs[entry.rung], entry.topic, entry.materials],
  ...[cohorts[entry.cohort], String(entry.hours)],
];

export const planPaper: QueryDocument = {
  name: 'studies.plan-paper',
  query: 'studies.plan',
  make(plan: PlanView, { committee }: DocumentSurroundings): NamedDocument | null {
    if (plan.state !== 'adopted' && plan.state !== 'closed') return null;
    const dateText = signatureDate(plan.adoptedOn ?? '');
    const table = { kind: 'table' as const, columns, rows: plan.entries.map(rowOf) };
    const summary = [{ kind: 'heading', level: 1, text: '年度小结' } as const, ...paragraphs(plan.summary)];
    return {
      fileName: plan.title,
      document: {
        format: 'plain',
        issuerMark: committee.name,
        title: plan.title,
        blocks: [
          ...paragraphs(plan.preface),
          { kind: 'heading', level: 1, text: '学习安排' },
          table,
          ...(plan.summary ? summary : []),
        ],
        signature: { names: [plan.body ?? committee.name], dateText, sealed: false },
      },
    };
  },
};

export const planWorkbook: ListWorkbook = {
  query: 'studies.plan',
  fileName: '年度学习计划',
  sheets: (pages) =>
    (pages as PlanView[]).map((plan) => ({
      name: '学习计划',
      title: plan.title,
      columns: [
        { header: '时间', width: 12, kind: 'text' },
        { header: '层次', width: 22, kind: 'text' },
        { header: '专题', width: 40, kind: 'text' },
        { header: '学习材料', width: 40, kind: 'text' },
        { header: '对象', width: 16, kind: 'text' },
        { header: '学时', width: 8, kind: 'number' },
        { header: '进度', width: 10, kind: 'text' },
        { header: '开展日期', width: 24, kind: 'text' },
      ],
      rows: plan.entries.map((entry) => [
        ...[whenOf(entry), rungs[entry.rung], entry.topic, entry.materials, cohorts[entry.cohort], entry.hours],
        ...[progress[entry.progress], heldOf(entry)],
      ]),
    })),
};
