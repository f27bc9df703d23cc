// A place as it stands, and what a change of places wrote.
export interface StandingPlace {
  readonly id: string;
  readonly bodyId: string;
  readonly bodyName: string;
  readonly kind: string;
  readonly post: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

export interface StandingSeat {
  readonly id: string;
  readonly termId: string;
  readonly sectorId: string | null;
  readonly sectorName: string;
  readonly isStanding: boolean;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

export interface Wrote {
  readonly register: 'placement' | 'seat';
  readonly madeId: string | null;
  readonly ended: readonly { readonly id: string; readonly before: string | null }[];
}

export const coversDay = ({ startsOn, endsOn }: { startsOn: string; endsOn: string | null }, on: string): boolean =>
  startsOn <= on && (endsOn === null || endsOn >= on);

export const endsAfter = ({ endsOn }: { endsOn: string | null }, on: string): boolean =>
  endsOn === null || endsOn >= on;
