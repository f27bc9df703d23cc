// Pure rules of places: each answers why not, or null.
import { type Refusal, refuse } from '#platform/errors';

export interface PlaceFacts {
  readonly hasKeeper: boolean;
  readonly address: string;
  readonly sectorCount: number;
}

/** A door with nobody behind it and nobody whom it serves is not open. */
export function canOpen({ hasKeeper, address, sectorCount }: PlaceFacts): Refusal | null {
  if (!hasKeeper) return refuse('place-without-keeper');
  if (address === '') return refuse('place-without-address');
  return sectorCount === 0 ? refuse('place-without-sector') : null;
}
