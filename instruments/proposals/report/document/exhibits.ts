// Tables and charts of the report: every chart stands above the table with the same figures.
import type { Block, Chart } from '#kernel/official-documents';
import type { ReportTableKey } from '../../contract.ts';
import { words } from '../../documents/words.ts';
import { type Counted, type Figures, fewestForShare } from './figures.ts';
import { share } from './say.ts';

export interface Names {
  readonly now: string;
  readonly last: string | null;
}

const { report } = words;
const captionOf = (figures: Figures, table: ReportTableKey) => `${report.tables[table]}（${figures.unit(table)}）`;
const signed = (by: number): string => (by > 0 ? `+${by}` : String(by));

/** Label, number, share of many, last time, change in number. */
export function tableOf(figures: Figures, table: ReportTableKey, names: Names): Block[] {
  const total = figures.total(table);
  const rows = figures.rows(table).filter(({ value, last }) => value > 0 || (last ?? 0) > 0);
  if (rows.length === 0) return [];
  const hasShare = total.value >= fewestForShare;
  const lastName = figures.hasLast ? names.last : null;
  const cells = ({ label, value, last }: Counted): string[] => [
    label,
    String(value),
    ...(hasShare ? [share(value, total.value)] : []),
    ...(lastName ? [String(last ?? 0), signed(value - (last ?? 0))] : []),
  ];
  const figure = (header: string) => ({ header, share: 2, align: 'right' as const });
  return [
    {
      kind: 'table',
      caption: captionOf(figures, table),
      columns: [
        { header: report.tables[table], share: 5 },
        figure(names.now),
        ...(hasShare ? [figure('占比')] : []),
        ...(lastName ? [figure(lastName), figure('增减')] : []),
      ],
      rows: [...rows.map(cells), cells({ ...total, label: report.all })],
    },
  ];
}

/** Bars beside those of the time before. Two bars say nothing that a sentence does not. */
export function barsOf(figures: Figures, table: ReportTableKey, names: Names): Block[] {
  const rows = figures.rows(table).filter(({ value, last }) => value > 0 || (last ?? 0) > 0);
  if (rows.length < 3) return [];
  const chart: Chart = {
    kind: 'chart',
    type: 'bar',
    caption: captionOf(figures, table),
    categories: rows.map(({ label }) => label),
    series: [
      { name: names.now, values: rows.map(({ value }) => value) },
      ...(figures.hasLast && names.last ? [{ name: names.last, values: rows.map(({ last }) => last) }] : []),
    ],
  };
  return [chart];
}

/** Process and result below one another, silence with them and never inside them. */
export function ratingsChart(figures: Figures): Block[] {
  if (figures.total('ratings-result').value < fewestForShare) return [];
  const [process, result] = [figures.rows('ratings-process'), figures.rows('ratings-result')];
  return [
    {
      kind: 'chart',
      type: 'stacked-bar',
      caption: `提案者的评价（${figures.unit('ratings-result')}）`,
      categories: ['办理过程', '办理结果'],
      series: result.map(({ label, value }, index) => ({ name: label, values: [process[index]?.value ?? 0, value] })),
    },
  ];
}

/** What each count counts, for whoever reads the numbers without the house. */
export const notesTable = (): Block => ({
  kind: 'table',
  columns: [
    { header: '内容', share: 3 },
    { header: '计数单位', share: 2, align: 'center' },
    { header: '口径', share: 8 },
  ],
  rows: noted.map(([key, unit]) => [report.tables[key], report.countedIn[unit], report.of[key]]),
});

const noted = [
  ['received', 'proposal'],
  ['tasks', 'undertaking'],
  ['units', 'unit'],
  ['timing', 'undertaking'],
  ['classes', 'proposal'],
  ['classes-by-reply', 'reply'],
  ['met', 'proposal'],
  ['recommendations', 'recommendation'],
  ['commitments', 'commitment'],
  ['ratings-result', 'rating'],
] as const;
