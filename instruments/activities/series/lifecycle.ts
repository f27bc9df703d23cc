// The life of a series (系列活动): its drafts are activities of their own; it changes them from one on, and ends.
import type { Lifecycle } from '#kernel/lifecycle';

export type SeriesState = 'running' | 'ended';

export const seriesLifecycle: Lifecycle<SeriesState, null> = {
  kind: 'activity-series',
  initial: 'running',
  states: { running: { turn: null }, ended: { turn: null, isFinal: true } },
  transitions: [
    { verb: 'change-series', from: ['running'], to: 'same', who: ['organiser'], event: 'changed' },
    { verb: 'end-series', from: ['running'], to: 'ended', who: ['organiser'], event: 'ended' },
  ],
};
