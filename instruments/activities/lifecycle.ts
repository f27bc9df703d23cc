// The life of an activity (活动, domain B.6): announced to its roll, held, its list settled, its minutes written, closed.
import type { Lifecycle, Transition } from '#kernel/lifecycle';
import type { ActivityState } from './contract/vocabulary.ts';
import {
  type ActivityFacts,
  beforeStart,
  canAnnounce,
  canAskExcuse,
  canAskLeave,
  canBegin,
  canClose,
  canConfirm,
  canContest,
  canEnd,
  canHandInSpeech,
  canSettle,
} from './rules.ts';
import { signInTransitions } from './sign-in/transitions.ts';

const organiser = ['organiser'] as const;
const ahead: readonly ActivityState[] = ['draft', 'announced'];
const alive: readonly ActivityState[] = [...ahead, 'under-way', 'held'];
const told: readonly ActivityState[] = ['announced', 'under-way', 'held', 'recorded', 'closed'];
const settled: readonly ActivityState[] = ['recorded', 'closed'];

type Row = Transition<ActivityState, ActivityFacts>;
/** Members answer side by side while the organiser works: no version is in the way. */
const side = (row: Omit<Row, 'to' | 'versioned'>): Row => ({ ...row, to: 'same', versioned: false });

const course: readonly Row[] = [
  { verb: 'save', from: ['draft'], to: 'same', who: organiser, event: 'saved' },
  {
    verb: 'announce',
    from: ['draft'],
    to: 'announced',
    who: organiser,
    rule: canAnnounce,
    event: 'announced',
    notices: ['activity-announced'],
  },
  side({
    verb: 'reschedule',
    from: ['announced'],
    who: organiser,
    rule: beforeStart,
    event: 'rescheduled',
    notices: ['activity-rescheduled'],
  }),
  {
    verb: 'cancel',
    from: ahead,
    to: 'cancelled',
    who: organiser,
    event: 'cancelled',
    notices: ['activity-cancelled'],
    versioned: false,
  },
  {
    verb: 'begin',
    from: ['announced'],
    to: 'under-way',
    who: ['system', ...organiser],
    rule: canBegin,
    event: 'begun',
    versioned: false,
  },
  {
    verb: 'end',
    from: ['announced', 'under-way'],
    to: 'held',
    who: ['system', ...organiser],
    rule: canEnd,
    event: 'ended',
    versioned: false,
  },
  {
    verb: 'settle-attendance',
    from: ['held'],
    to: 'recorded',
    who: organiser,
    rule: canSettle,
    event: 'attendance-settled',
    notices: ['activity-list-settled'],
    versioned: false,
  },
  {
    verb: 'close',
    from: ['recorded'],
    to: 'closed',
    who: organiser,
    rule: canClose,
    event: 'closed',
    versioned: false,
  },
];

const roll: readonly Row[] = [
  side({
    verb: 'add-to-roll',
    from: alive,
    who: organiser,
    event: 'called',
    notices: ['activity-announced'],
  }),
  side({
    verb: 'remove-from-roll',
    from: alive,
    who: organiser,
    event: 'uncalled',
    notices: ['activity-uncalled'],
  }),
  side({ verb: 'set-groups', from: alive, who: organiser, event: 'groups-set' }),
  side({ verb: 'seat-people', from: alive, who: organiser, event: 'seated' }),
  side({ verb: 'place-person', from: alive, who: organiser, event: 'person-placed' }),
  side({ verb: 'read-notice', from: told, who: ['called'], event: 'notice-read' }),
  side({ verb: 'confirm', from: ['announced'], who: ['called'], rule: canConfirm, event: 'confirmed' }),
  side({
    verb: 'ask-leave',
    from: ['announced', 'under-way', 'held', 'recorded', 'closed'],
    who: ['called'],
    rule: canAskLeave,
    event: 'leave-asked',
    notices: ['activity-leave-asked'],
  }),
  side({
    verb: 'ask-excuse',
    from: ['announced', 'under-way', 'held', 'recorded', 'closed'],
    who: ['called'],
    rule: canAskExcuse,
    event: 'excuse-asked',
    notices: ['activity-leave-asked'],
  }),
  side({
    verb: 'decide-leave',
    from: told,
    who: ['leave-approver'],
    event: 'leave-decided',
    notices: ['activity-leave-granted', 'activity-leave-refused'],
  }),
  side({
    verb: 'note-attendance',
    from: ['announced', 'under-way', 'held'],
    who: organiser,
    rule: canBegin,
    event: 'attendance-noted',
  }),
  side({
    verb: 'correct-attendance',
    from: settled,
    who: organiser,
    event: 'attendance-corrected',
    notices: ['activity-list-corrected'],
  }),
  side({
    verb: 'contest-attendance',
    from: settled,
    who: ['called'],
    rule: canContest,
    event: 'attendance-contested',
    notices: ['activity-contested'],
  }),
  side({
    verb: 'decide-contest',
    from: settled,
    who: ['office'],
    event: 'contest-decided',
    notices: ['activity-contest-decided'],
  }),
];

const papers: readonly Row[] = [
  side({ verb: 'save-agenda', from: alive, who: organiser, event: 'agenda-saved' }),
  side({
    verb: 'add-paper',
    from: [...alive, 'recorded'],
    who: organiser,
    event: 'paper-added',
    notices: ['activity-paper-added'],
  }),
  side({ verb: 'withdraw-paper', from: alive, who: organiser, event: 'paper-withdrawn' }),
  side({ verb: 'read-paper', from: told, who: ['called'], event: 'paper-read' }),
  side({ verb: 'invite-guest', from: [...alive, 'recorded'], who: organiser, event: 'guest-invited' }),
  side({ verb: 'remove-guest', from: alive, who: organiser, event: 'guest-removed' }),
  side({ verb: 'look-up-guest', from: [...ahead, ...told], who: organiser, event: 'guest-looked-up' }),
  side({
    verb: 'hand-in-speech',
    from: ['announced'],
    who: ['called'],
    rule: canHandInSpeech,
    event: 'speech-handed-in',
    notices: ['activity-speech-handed-in'],
  }),
  side({ verb: 'withdraw-speech', from: ['announced'], who: ['called'], event: 'speech-withdrawn' }),
  side({
    verb: 'remove-speech',
    from: ['announced', 'under-way', 'held'],
    who: organiser,
    event: 'speech-removed',
    notices: ['activity-speech-removed'],
  }),
  side({
    verb: 'order-speeches',
    from: ['announced', 'under-way', 'held', 'recorded'],
    who: organiser,
    event: 'speeches-ordered',
    notices: ['activity-speech-marked'],
  }),
  side({ verb: 'write-minutes', from: ['held', 'recorded'], who: organiser, event: 'minutes-written' }),
];

export const activityLifecycle: Lifecycle<ActivityState, ActivityFacts> = {
  kind: 'activity',
  initial: 'draft',
  states: {
    draft: { turn: 'activity-organiser' },
    announced: { turn: null },
    'under-way': { turn: null },
    held: { turn: 'activity-organiser' },
    recorded: { turn: 'activity-organiser' },
    closed: { turn: null, isFinal: true },
    cancelled: { turn: null, isFinal: true },
  },
  transitions: [...course, ...roll, ...papers, ...signInTransitions],
};
