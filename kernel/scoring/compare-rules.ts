// What-if: the same members under two rule sets. Counts and changes, in the order the members came in; never by points.
import type { MemberSheet } from './contract.ts';

export interface GradeChange {
  readonly personId: string;
  readonly from: string | null;
  readonly to: string | null;
}

export interface Comparison {
  readonly members: number;
  readonly changes: readonly GradeChange[];
  /** How many hold each grade under the first and the second; ungraded under ''. */
  readonly before: Readonly<Record<string, number>>;
  readonly after: Readonly<Record<string, number>>;
}

const countOf = (sheets: readonly MemberSheet[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { grade } of sheets) counts[grade?.name ?? ''] = (counts[grade?.name ?? ''] ?? 0) + 1;
  return counts;
};

export function compareSheets(before: readonly MemberSheet[], after: readonly MemberSheet[]): Comparison {
  const later = new Map(after.map((sheet) => [sheet.personId, sheet]));
  const changes = before.flatMap(({ personId, grade }): GradeChange[] => {
    const [from, to] = [grade?.name ?? null, later.get(personId)?.grade?.name ?? null];
    return from === to ? [] : [{ personId, from, to }];
  });
  return { members: before.length, changes, before: countOf(before), after: countOf(after) };
}
