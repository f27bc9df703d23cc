// Where a proposal stands, in the seven steps people speak of; an early end closes the row with its own word.
import type { ProposalView } from '#instruments/proposals/contract';
import { eventOf } from '../words/say-event.ts';
import { completedBy, endedEarly, standsAt, type TrackKey, trackSteps } from './track-steps.ts';

export interface TrackPlace {
  key: TrackKey | 'end';
  step: 'done' | 'current' | 'ahead';
  /** When the step was completed. */
  doneAt: string | undefined;
}

export function trackOf({ state, timeline }: Pick<ProposalView, 'state' | 'timeline'>): TrackPlace[] {
  const here = standsAt[state];
  const lastOf = (events: readonly string[]) => timeline.findLast((entry) => events.includes(eventOf(entry.name)))?.at;
  const places = trackSteps.map((key, index): TrackPlace => {
    const step = index < here ? 'done' : index === here ? 'current' : 'ahead';
    return { key, step, doneAt: step === 'done' ? lastOf(completedBy[key]) : undefined };
  });
  if (!endedEarly.includes(state)) return places;
  return [...places.slice(0, here), { key: 'end', step: 'current', doneAt: lastOf([state]) }];
}
