// What-if: the same members under two rule sets. Counts and changes, in the order the members came in; never by points.
import type { MemberSheet, Reason } from './contract.ts';

export interface ItemChange {
  readonly name: string;
  /** Hundredths of a point. */
  readonly before: number;
  readonly after: number;
}

/** One member whose grade or items come out differently, with what makes the difference. */
export interface MemberChange {
  readonly personId: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly items: readonly ItemChange[];
  /** What the second rules say of the grade: requirements unmet, thresholds by months. */
  readonly reasons: readonly Reason[];
}

export interface Comparison {
  readonly members: number;
  readonly changes: readonly MemberChange[];
  /** How many hold each grade under the first and the second; ungraded under ''. */
  readonly before: Readonly<Record<string, number>>;
  readonly after: Readonly<Record<string, number>>;
}

const countOf = (sheets: readonly MemberSheet[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { grade } of sheets) counts[grade?.name ?? ''] = (counts[grade?.name ?? ''] ?? 0) + 1;
  return counts;
};

/** Two versions may know an item by another id: what the committee calls it is what is compared. */
function pointsByItem({ lines }: MemberSheet): Map<string, number> {
  const points = new Map<string, number>();
  for (const { item, given } of lines) if (item) points.set(item, (points.get(item) ?? 0) + given);
  return points;
}

function itemChanges(before: MemberSheet, after: MemberSheet): ItemChange[] {
  const [own, other] = [pointsByItem(before), pointsByItem(after)];
  return [...new Set([...own.keys(), ...other.keys()])]
    .map((name) => ({ name, before: own.get(name) ?? 0, after: other.get(name) ?? 0 }))
    .filter((one) => one.before !== one.after);
}

function changeOf(before: MemberSheet, after: MemberSheet): MemberChange | null {
  const [from, to] = [before.grade?.name ?? null, after.grade?.name ?? null];
  const items = itemChanges(before, after);
  if (from === to && items.length === 0) return null;
  return { personId: before.personId, from, to, items, reasons: after.reasons };
}

export function compareSheets(before: readonly MemberSheet[], after: readonly MemberSheet[]): Comparison {
  const later = new Map(after.map((sheet) => [sheet.personId, sheet]));
  const changes = before.flatMap((sheet): MemberChange[] => {
    const other = later.get(sheet.personId);
    const change = other ? changeOf(sheet, other) : null;
    return change ? [change] : [];
  });
  return { members: before.length, changes, before: countOf(before), after: countOf(after) };
}
