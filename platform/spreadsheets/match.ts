import type { FoundHeader } from './find-header.ts';
import type { KnownColumns } from './known-columns.ts';
import { plainTitle, type Title } from './titles.ts';

export function match<K extends string>(
  headerRows: number[],
  titles: readonly Title[],
  known: KnownColumns<K>,
): FoundHeader<K> {
  const keys = Object.keys(known) as K[];
  const byTitle = new Map(keys.flatMap((key) => known[key].names.map((name) => [plainTitle(name), key] as const)));
  const columns: Partial<Record<K, number>> = {};
  const unknown: Array<{ column: number; title: string }> = [];
  const repeated: Array<{ column: number; title: string }> = [];
  for (const { column, title, readings } of titles) {
    const key = readings.map((reading) => byTitle.get(plainTitle(reading))).find((one) => one !== undefined);
    if (key === undefined) unknown.push({ column, title });
    else if (columns[key] === undefined) columns[key] = column;
    else repeated.push({ column, title });
  }
  const missing = keys.filter((key) => columns[key] === undefined);
  const missingRequired = missing.filter((key) => known[key].isRequired);
  return { headerRows, columns, unknown, missing, missingRequired, repeated };
}
