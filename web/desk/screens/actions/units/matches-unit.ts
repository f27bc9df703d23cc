import type { Choices } from '#instruments/proposals/contract';

export type Unit = Choices['units'][number];

/** By name, short name, system, or the initials of its pinyin. */
export function matchesUnit(unit: Unit, typed: string): boolean {
  const sought = typed.trim().toLowerCase();
  if (sought === '') return true;
  return [unit.name, unit.shortName, unit.system, unit.initials].some((text) => text.toLowerCase().includes(sought));
}

/** Those the proposer suggested come first, then the rest as the committee orders them. */
export function inOrderOfUse(units: readonly Unit[], suggestedIds: readonly string[]): Unit[] {
  const rank = ({ id }: Unit) => (suggestedIds.includes(id) ? suggestedIds.indexOf(id) : suggestedIds.length);
  return units.toSorted((a, b) => rank(a) - rank(b));
}
