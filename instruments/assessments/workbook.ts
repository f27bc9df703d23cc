// Lists to take away, in the order of names; they hold no totals to sort by.
import type { ListWorkbook } from '#kernel/official-documents';
import { pointsText, type Reason } from '#kernel/scoring';
import * as scoring from '#kernel/scoring/messages';
import { translator } from '#platform/locale';
import type { WhatIf, YearView } from './contract.ts';

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

const translate = translator('zh-CN', scoring.zhCN);
const said = ({ code, params }: Reason): string => translate(`scoring.reasons.${code}`, params);

const changeColumns = [
  { header: '姓名', width: 14, kind: 'text' },
  { header: '界别', width: 24, kind: 'text' },
  { header: '现行规则', width: 14, kind: 'text' },
  { header: '另一版规则', width: 14, kind: 'text' },
  { header: '计分有变化的项目', width: 60, kind: 'text' },
  { header: '等次的理由', width: 60, kind: 'text' },
] as const;

const gradeColumns = [
  { header: '等次', width: 20, kind: 'text' },
  { header: '现行规则', width: 14, kind: 'number' },
  { header: '另一版规则', width: 14, kind: 'number' },
] as const;

const noGrade = '无等次';

/** What other rules would change: grades counted, and each member who comes out differently with the reason. */
export const whatIfWorkbook: ListWorkbook = {
  query: 'assessments.what-if',
  fileName: '履职量化试算',
  sheets: (pages) =>
    (pages as WhatIf[]).flatMap(({ title, rules, otherRules, grades, changes }) => [
      {
        ...{ name: '等次分布', title: `${title}（${rules} → ${otherRules}）`, columns: [...gradeColumns] },
        rows: grades.map(({ name, before, after }) => [name || noGrade, before, after]),
      },
      {
        ...{ name: '变化与理由', title: `${title}（${rules} → ${otherRules}）`, columns: [...changeColumns] },
        rows: changes.map(({ name, sector, from, to, items, reasons }) => [
          ...[name, sector, from ?? noGrade, to ?? noGrade],
          items.map((one) => `${one.name} ${pointsText(one.before)} → ${pointsText(one.after)}`).join('；'),
          reasons.map(said).join('；'),
        ]),
      },
    ]),
};
