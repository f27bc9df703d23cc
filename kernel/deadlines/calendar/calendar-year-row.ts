import { type Transaction, tables } from '#platform/database';
import type { CalendarYearView, YearTable } from '../contract.ts';

interface CalendarYearRow {
  year: number;
  data: unknown;
  status: YearTable['status'];
  published_reference: string | null;
  updated_by: string | null;
  updated_at: Date;
  version: number;
}

export const query = (tx: Transaction) => tables<{ calendar_year: CalendarYearRow }>(tx);

export function tableOf({ status, data }: Pick<CalendarYearRow, 'status' | 'data'>): YearTable {
  return { status, ...(data as Omit<YearTable, 'status'>) };
}

export function viewOf(row: CalendarYearRow): CalendarYearView {
  return {
    year: row.year,
    table: tableOf(row),
    source: 'committee',
    publishedReference: row.published_reference,
    version: row.version,
    updatedAt: row.updated_at.toISOString(),
  };
}

export function nationalView(year: number, table: YearTable): CalendarYearView {
  return { year, table, source: 'national', publishedReference: null, version: 0, updatedAt: null };
}
