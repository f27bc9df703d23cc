// A direct-report point as it is kept.
import type { PointKind } from '../contract/vocabulary.ts';

export interface Point {
  readonly caseId: string;
  readonly code: string;
  readonly kind: PointKind;
  readonly address: string;
  readonly district: string;
  readonly openHours: string;
  readonly openedOn: string | null;
  readonly reason: string;
  readonly inChargeIds: readonly string[];
}
