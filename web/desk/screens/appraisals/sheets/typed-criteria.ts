// A sheet as it is typed: texts in the fields, criteria when they make sense.
import type { Criterion } from '#instruments/appraisals/contract';

export interface TypedCriterion {
  key: string;
  name: string;
  guide: string;
  most: string;
  /** It adds or takes away (±) instead of giving from nothing. */
  takes: boolean;
}

export const rowsOf = (criteria: readonly Criterion[]): TypedCriterion[] =>
  criteria.map(({ key, name, guide, least, most }) => ({ key, name, guide, most: String(most), takes: least < 0 }));

export function newRow(rows: readonly TypedCriterion[]): TypedCriterion {
  const taken = new Set(rows.map(({ key }) => key));
  let number = rows.length + 1;
  while (taken.has(`criterion-${number}`)) number += 1;
  return { key: `criterion-${number}`, name: '', guide: '', most: '', takes: false };
}

const pointsOf = ({ most }: TypedCriterion): number | null =>
  /^\d{1,3}(\.5)?$/.test(most.trim()) && Number(most) > 0 ? Number(most) : null;

/** Null while something is missing. */
export function criteriaOf(rows: readonly TypedCriterion[]): Criterion[] | null {
  const criteria = rows.map((row) => {
    const most = pointsOf(row);
    const { key, name, guide, takes } = row;
    return most === null || name.trim() === ''
      ? null
      : { key, name: name.trim(), guide: guide.trim(), least: takes ? -most : 0, most };
  });
  return criteria.length > 0 && criteria.every((one) => one !== null) ? criteria : null;
}

export const sumOf = (rows: readonly TypedCriterion[]): number =>
  rows.filter(({ takes }) => !takes).reduce((sum, row) => sum + (pointsOf(row) ?? 0), 0);
