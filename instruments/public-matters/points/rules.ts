// Pure rules of direct-report points.
import { type Refusal, refuse } from '#platform/errors';

export interface PointFacts {
  readonly address: string;
  readonly inCharge: number;
}

/** Nobody finds a point without an address, and nobody is found at one without people. */
export function canBeOpened({ address, inCharge }: PointFacts): Refusal | null {
  if (address === '') return refuse('point-without-address');
  return inCharge === 0 ? refuse('point-without-people') : null;
}

export const isServiceOfToday = (onDay: string, today: string, earliest: string): Refusal | null => {
  if (onDay > today) return refuse('service-of-tomorrow');
  return onDay < earliest ? refuse('service-too-late', { earliest }) : null;
};
