// Which lines of a year speak for themselves in a report: results before attendance, the latest first, not all of them.
import type { DeedGroup } from '#kernel/deeds';

/** What came of something weighs more than having been there. */
const weighty: readonly DeedGroup[] = [
  ...(['honours', 'proposals', 'information', 'consultation', 'speeches', 'research', 'inspections'] as const),
  ...(['appraisals', 'service', 'studio', 'outside'] as const),
];
const most = 20;

export interface Weighed {
  readonly group: DeedGroup;
  readonly doneOn: string;
}

export function mainDeeds<Line extends Weighed>(lines: readonly Line[]): Line[] {
  const weight = ({ group }: Line) => weighty.indexOf(group);
  return lines
    .filter((line) => weight(line) >= 0)
    .sort((a, b) => weight(a) - weight(b) || b.doneOn.localeCompare(a.doneOn))
    .slice(0, most);
}

export function countsByGroup<Line extends Weighed>(
  lines: readonly Line[],
  order: readonly DeedGroup[],
): { group: DeedGroup; count: number }[] {
  const counts = new Map<DeedGroup, number>();
  for (const { group } of lines) counts.set(group, (counts.get(group) ?? 0) + 1);
  return order.flatMap((group) => (counts.has(group) ? [{ group, count: counts.get(group) ?? 0 }] : []));
}
