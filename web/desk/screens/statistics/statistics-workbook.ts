// The counts as a workbook: a sheet for each, its head naming what is counted.
import type { Statistics } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { downloadWorkbook } from '../proposals/list/download-workbook.ts';
import { useRowLabel } from './count-words.ts';
import * as words from './messages/index.ts';

export function useStatisticsWorkbook(): (statistics: Statistics) => Promise<void> {
  const t = useTranslate(words);
  const labelOf = useRowLabel();
  return ({ tables, sessionName }) =>
    downloadWorkbook(
      `${sessionName ?? ''}${t('title')}.xlsx`,
      tables.map(({ key, countingUnit, total, rows }) => ({
        name: t(`tables.${key}`),
        widths: [40, 16],
        rows: [
          [t(`tables.${key}`), t(`countedIn.${countingUnit}`)],
          ...rows.map((row) => [labelOf(key, row), row.count]),
          [t(`totals.${countingUnit}`, { count: total }), total],
        ],
      })),
    );
}
