// Who sits where: by the order of names, or sector by sector, row after row. Pure.
import { compareNames } from '#platform/text';

export interface Sitter {
  readonly personId: string;
  readonly name: string;
  readonly sector: string;
  readonly sectorPosition: number;
}

export interface Hall {
  readonly rows: number;
  readonly seatsInRow: number;
}

const byName = (one: Sitter, other: Sitter) =>
  compareNames(one.name, other.name) || one.personId.localeCompare(other.personId);

const bySector = (one: Sitter, other: Sitter) =>
  one.sectorPosition - other.sectorPosition || one.sector.localeCompare(other.sector) || byName(one, other);

/** Null when the hall is too small. */
export function seated(
  sitters: readonly Sitter[],
  by: 'name' | 'sector',
  { rows, seatsInRow }: Hall,
): { personId: string; seat: string }[] | null {
  if (sitters.length > rows * seatsInRow) return null;
  return sitters.toSorted(by === 'name' ? byName : bySector).map(({ personId }, index) => ({
    personId,
    seat: `${Math.floor(index / seatsInRow) + 1}-${(index % seatsInRow) + 1}`,
  }));
}
