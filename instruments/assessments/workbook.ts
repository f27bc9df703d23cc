// The year's list to take away: requirements and grade, in the order of names; it holds no points to sort by.
import type { ListWorkbook } from '#kernel/official-documents';
import type { YearView } from './contract.ts';

const columns = [
  { header: '姓名', width: 14, kind: 'text' },
  { header: '界别', width: 24, kind: 'text' },
  { header: '任职月数', width: 10, kind: 'number' },
  { header: '基本要求', width: 12, kind: 'text' },
  { header: '未完成的要求', width: 50, kind: 'text' },
  { header: '等次', width: 14, kind: 'text' },
] as const;

export const yearWorkbook: ListWorkbook = {
  query: 'assessments.year',
  fileName: '履职量化考核',
  sheets: (pages) =>
    (pages as YearView[]).map(({ title, members }) => ({
      ...{ name: '履职量化考核', title, columns: [...columns] },
      rows: members.map(({ name, sector, months, minimums, minimumsMet, missing, isAssessed, grade }) => [
        ...[name, sector, months, `${minimumsMet}/${minimums}`, missing.join('、')],
        isAssessed ? (grade ?? '') : '不评定',
      ]),
    })),
};
