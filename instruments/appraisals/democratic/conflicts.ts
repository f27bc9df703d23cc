// Conflict of interest (回避): nobody assesses a unit where they hold a role or work. Pure.
import type { ConflictReason, Conflicts } from './contract.ts';

export interface PersonKnown {
  readonly id: string;
  readonly name: string;
  readonly employer: string;
  readonly unitIds: readonly string[];
}

export interface UnitKnown {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
}

const plain = (text: string): string => text.replaceAll(/[\s（）()·・]/g, '');

/** An employer of one or two characters says too little to hold anybody back. */
const leastTelling = 3;

function worksIn(employer: string, { name, shortName }: UnitKnown): boolean {
  const works = plain(employer);
  if (works.length < leastTelling) return false;
  return [name, shortName]
    .map(plain)
    .filter((one) => one.length >= leastTelling)
    .some((one) => works.includes(one) || one.includes(works));
}

export function conflictWith(person: PersonKnown, unit: UnitKnown): ConflictReason | null {
  if (person.unitIds.includes(unit.id)) return 'role';
  return worksIn(person.employer, unit) ? 'employer' : null;
}

export function conflictsOf(person: PersonKnown, units: readonly UnitKnown[]): Conflicts {
  const found = units.flatMap((unit): [string, ConflictReason][] => {
    const reason = conflictWith(person, unit);
    return reason ? [[unit.id, reason]] : [];
  });
  return Object.fromEntries(found);
}
