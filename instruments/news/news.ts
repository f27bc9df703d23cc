// A piece of news as it is kept.
import type { TextCheck } from '#kernel/publication/contract';
import type { Photo } from './contract/news.ts';

export interface News {
  readonly caseId: string;
  readonly gatheringId: string | null;
  readonly heldOn: string | null;
  readonly place: string;
  readonly host: string;
  readonly peopleCount: number | null;
  readonly text: string;
  readonly photos: readonly Photo[];
  readonly address: string | null;
  readonly checked: TextCheck | null;
  readonly checkedBy: string | null;
  readonly checkedByName: string;
  readonly checkedAt: Date | null;
  readonly writtenBy: string | null;
  readonly writtenByName: string;
  readonly releasedByName: string;
  readonly releasedAt: Date | null;
  readonly note: string;
}
