// A reader's note: its state is whom it is shared with. Private unless the author says otherwise, and taken back at will.
import type { Lifecycle } from '#kernel/lifecycle';
import { type NoteState, shares } from '../contract/vocabulary.ts';
import type { NoteFacts } from './rules.ts';

const author = ['author'] as const;

export const noteLifecycle: Lifecycle<NoteState, NoteFacts> = {
  kind: 'reading-note',
  initial: 'private',
  states: {
    private: { turn: null },
    group: { turn: null },
    committee: { turn: null },
    erased: { turn: null, isFinal: true },
  },
  transitions: [
    { verb: 'save-note', from: shares, to: 'same', who: author, event: 'saved' },
    { verb: 'share-note', from: shares, to: shares, who: author, event: 'sharing-changed' },
    { verb: 'erase-note', from: shares, to: 'erased', who: author, event: 'erased' },
    {
      verb: 'reply',
      from: ['group', 'committee'],
      to: 'same',
      who: ['group-reader'],
      event: 'replied',
      notices: ['reading-note-replied'],
      versioned: false,
    },
  ],
};
