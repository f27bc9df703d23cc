// A place as it is kept.
import type { PlaceKind } from '../contract/vocabulary.ts';

export interface Place {
  readonly caseId: string;
  readonly kind: PlaceKind;
  readonly address: string;
  readonly township: string;
  readonly hostBodyId: string | null;
  readonly sectorIds: readonly string[];
  readonly openingHours: string;
  readonly plateNumber: string;
  readonly openedOn: string | null;
  readonly restsUntil: string | null;
  readonly reason: string;
  readonly keeperId: string | null;
  readonly isPublic: boolean;
  readonly publicAddress: string | null;
}
