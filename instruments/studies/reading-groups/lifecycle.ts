// A reading group (读书会, domain 7): opened, read in, ended. Members join and leave by themselves.
import type { Lifecycle } from '#kernel/lifecycle';
import type { ReadingGroupState } from '../contract/vocabulary.ts';
import type { GroupFacts } from './rules.ts';

const keepers = ['group-leader', 'study-secretary'] as const;

export const readingGroupLifecycle: Lifecycle<ReadingGroupState, GroupFacts> = {
  kind: 'reading-group',
  initial: 'open',
  states: { open: { turn: null }, ended: { turn: null, isFinal: true } },
  transitions: [
    { verb: 'save-group', from: ['open'], to: 'same', who: keepers, event: 'saved' },
    { verb: 'join-group', from: ['open'], to: 'same', who: ['outsider'], event: 'joined', versioned: false },
    { verb: 'leave-group', from: ['open'], to: 'same', who: ['reader'], event: 'left', versioned: false },
    {
      verb: 'set-readers',
      from: ['open'],
      to: 'same',
      who: keepers,
      event: 'readers-set',
      notices: ['reading-group-joined'],
    },
    { verb: 'set-books', from: ['open'], to: 'same', who: keepers, event: 'books-set' },
    {
      verb: 'set-rota',
      from: ['open'],
      to: 'same',
      who: keepers,
      event: 'rota-set',
      notices: ['lead-reading-assigned'],
    },
    { verb: 'mark-led', from: ['open'], to: 'same', who: keepers, event: 'led', versioned: false },
    { verb: 'end-group', from: ['open'], to: 'ended', who: keepers, event: 'ended' },
  ],
};
