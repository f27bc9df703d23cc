import type { zhRefusals } from './zh-CN-refusals.ts';

export const enRefusals: Record<keyof typeof zhRefusals, string> = {
  'body-unknown': 'The chosen sector, committee or group is not in the register; nothing was saved. Choose again.',
  'person-unknown': 'A chosen person is not in the roster; nothing was saved. Reload and choose again.',
  'body-takes-no-members': 'This body takes no members; nothing was saved. Choose a committee or group.',
  'post-not-of-body': 'This kind of body has no such post; nothing was saved. Choose another post.',
  'body-ended': 'This body ended on {on}; nothing was saved. Choose another.',
  'member-without-seat': '{name} holds no seat on {on}; nothing was saved. Check the day.',
  'sector-of-others': '{name} does not sit for this sector; nothing was saved. Change the sector first.',
  'placed-already': '{name} is in it already; nothing was changed.',
  'post-taken': '{holder} holds this post; nothing was saved. End that first, then appoint.',
  'post-for-one': 'Only one person holds this post; nothing was saved. Choose one.',
  'second-committee':
    '{name} is in {committee}. A member belongs to one special committee; if this is a change, say so with “comes from another committee”.',
  'change-before-start':
    '{on} is not after the first day of {name}’s present place; nothing was saved. Choose a later day.',
  'not-placed-there': '{name} was not in it on that day; nothing was changed. Check the day.',
  'sector-same': '{name} sits for this sector already; nothing was changed.',
  'two-sectors-one-day':
    'On {on} {name} would sit for two sectors; nothing was saved. Choose a day after the present sector began.',
  'sector-post-first':
    '{name} still holds a post in {sector}; nothing was saved. End that post, then change the sector.',
  'undone-already': 'This change has been taken back already.',
  'undo-day-over': 'A change is taken back on its own day ({on}) only. Enter a new change instead.',
  'undo-later-change': 'This person was moved again since. Take the later change back first.',
  'not-a-party-member': '{name} is not registered as a CPC member; nothing was saved. Check the register.',
  'secretary-outside': 'The secretary is not among the members; nothing was saved. Add them first.',
  'notice-without-receivers': 'Nobody in this selection holds a seat; nothing was sent. Choose again.',
  'notice-too-wide': 'At most {most} people at once; nothing was sent. Send it in parts.',
  'members-only': 'The roster is for members.',
  'own-hand-only': 'This is for the person alone; nothing was saved.',
};
