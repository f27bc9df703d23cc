// What figures and their units are called on the screen: the same words as in the report.
import type { CountingUnit, ReportRow, ReportTableKey } from '#instruments/proposals/contract';
import { useCaseWords } from '../proposals/words/index.ts';

export interface FigureWords {
  table: (table: ReportTableKey) => string;
  of: (table: ReportTableKey) => string;
  unit: (unit: CountingUnit) => string;
  row: (table: ReportTableKey, row: Pick<ReportRow, 'key' | 'label'>) => string;
}

export function useFigureWords(): FigureWords {
  const { say, knows } = useCaseWords();
  return {
    table: (table) => say(`proposals.report.tables.${table}`),
    of: (table) => say(`proposals.report.of.${table}`),
    unit: (unit) => say(`proposals.report.countedIn.${unit}`),
    row: (table, { key, label }) => {
      if (label !== null) return label;
      if (key === 'all') return say('proposals.report.all');
      const path = `proposals.report.figures.${table}.${key}`;
      if (knows(path)) return say(path);
      return table.startsWith('classes') ? say('proposals.report.classNamed', { letter: key }) : key;
    },
  };
}
