// Pure rules of what is studied first: its span, and how a meeting stands to it.
import { type Refusal, refuse } from '#platform/errors';
import type { PlacingView } from '../contract/study-topics.ts';

export interface StudyTopicFacts {
  readonly fromOn: string;
  readonly untilOn: string | null;
}

export const isSoundSpan = ({ fromOn, untilOn }: StudyTopicFacts): Refusal | null =>
  untilOn !== null && untilOn < fromOn ? refuse('study-topic-ends-before-it-begins', { fromOn, untilOn }) : null;

export interface MeetingMet {
  readonly kind: string;
  readonly heldOn: string;
  readonly isPlaced: boolean;
  readonly isDealtWith: boolean;
  readonly isOver: boolean;
}

export interface Wanted extends StudyTopicFacts {
  readonly gatheringKinds: readonly string[];
}

/** Whether a meeting is one that should have it first. */
export const wants = ({ gatheringKinds, fromOn, untilOn }: Wanted, { kind, heldOn }: MeetingMet): boolean =>
  gatheringKinds.includes(kind) && heldOn >= fromOn && (untilOn === null || heldOn <= untilOn);

export function standingOf({ isPlaced, isDealtWith, isOver }: MeetingMet): PlacingView['standing'] {
  if (isDealtWith) return 'dealt-with';
  if (isPlaced) return 'placed';
  return isOver ? 'lacking' : 'ahead';
}
