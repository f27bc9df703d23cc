import type { Choices } from '#instruments/proposals/contract';

export type Unit = Choices['units'][number];

export function unitsMatching(units: readonly Unit[], typed: string): readonly Unit[] {
  const wanted = typed.trim().toLowerCase();
  if (!wanted) return units;
  const isFound = ({ name, shortName, initials }: Unit) =>
    name.includes(wanted) || shortName.includes(wanted) || initials.toLowerCase().includes(wanted);
  return units.filter(isFound);
}
