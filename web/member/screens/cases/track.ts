// Where a proposal stands on its way, as the few steps a member knows it by.
import type { ProposalView } from '#instruments/proposals/contract';
import { stepOfState, type TrackKey, trackSteps } from './track-steps.ts';

export interface TrackPoint {
  key: TrackKey;
  step: 'done' | 'current' | 'ahead';
  at: string | null;
}

const eventOfStep: Readonly<Partial<Record<TrackKey, string>>> = {
  draft: 'drafted',
  submitted: 'submitted',
  filed: 'filed',
  assigned: 'assigned',
  replied: 'replied',
  rated: 'settled',
  closed: 'fulfilled',
};

type Tracked = Pick<ProposalView, 'state' | 'timeline'>;

function momentOf({ timeline }: Tracked, key: TrackKey): string | null {
  const event = eventOfStep[key] ?? key;
  const isThat = (name: string) => name === event || name === `proposal.${event}`;
  return timeline.findLast(({ name }) => isThat(name))?.at ?? null;
}

export function trackOf(tracked: Tracked): TrackPoint[] {
  const here = stepOfState[tracked.state];
  if (here !== undefined) {
    return trackSteps.map((key, index) => {
      const step = index < here ? 'done' : index === here ? 'current' : 'ahead';
      return { key, step, at: step === 'done' ? momentOf(tracked, key) : null };
    });
  }
  // It left the way: what was reached, and where it went.
  const reached = trackSteps.filter((key) => momentOf(tracked, key) !== null);
  return [
    ...reached.map((key): TrackPoint => ({ key, step: 'done', at: momentOf(tracked, key) })),
    { key: tracked.state as TrackKey, step: 'current', at: momentOf(tracked, tracked.state as TrackKey) },
  ];
}
