import type { Messages } from '#platform/locale';
import { enEvents, enNotices, enVerbs } from './en-record.ts';
import { enRefusals } from './en-refusals.ts';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  studies: {
    name: 'Study',
    committee: 'The committee',
    rollCorrected: 'the roll was corrected; nothing to make up for',
    states: {
      draft: 'Being written',
      proposed: 'To be adopted',
      adopted: 'In force',
      closed: 'Summed up',
      discarded: 'Discarded',
      standing: 'Standing',
      due: 'To be made up for',
      'handed-in': 'To be read',
      lapsed: 'Late',
      accepted: 'Made up for',
      excused: 'Excused',
      open: 'Running',
      ended: 'Ended',
      private: 'For myself',
      group: 'For the group',
      committee: 'For all members',
      erased: 'Erased',
      concluded: 'Concluded',
      'called-off': 'Called off',
    },
    verbs: enVerbs,
    rungs: {
      'centre-group': 'Theory study centre group of the party group',
      'chairpersons-council': 'Group study of the Chairpersons’ Council',
      'standing-committee': 'Thematic study of the Standing Committee',
      'member-training': 'Training of members',
      'group-study': 'Study in committees and sector groups',
      'office-study': 'Study of the office',
      'everyday-reading': 'Everyday reading',
    },
    cohorts: {
      'party-group': 'Party group',
      'chairpersons-council': 'Chairpersons’ Council',
      'standing-committee': 'Standing members',
      'all-members': 'All members',
      'new-members': 'New members',
      'body-members': 'Members of this body',
      'office-staff': 'The office',
      readers: 'Reading groups',
    },
    progress: { planned: 'Planned', called: 'Called', held: 'Held', overdue: 'Late' },
    quarters: { q1: '1st quarter', q2: '2nd quarter', q3: '3rd quarter', q4: '4th quarter' },
    placings: { 'dealt-with': 'Studied', placed: 'On the agenda', lacking: 'Without it', ahead: 'To be held' },
    shares: { private: 'For myself', group: 'Share with the group', committee: 'Share with all members' },
    coverageOf: { training: 'Coverage of training', study: 'Coverage of study' },
    coverageCohorts: { all: 'All members', new: 'New members', 're-elected': 'Re-elected', standing: 'Standing' },
    waits: {
      handedIn: '{count, plural, one {# note} other {# notes}} to read',
      lapsed: '{count, plural, one {# note is} other {# notes are}} late',
      plans: '{count, plural, one {# plan} other {# plans}} of study to adopt',
      makeUp: 'Hand in a note on what you missed',
      turn: 'You lead the reading: {passage}',
    },
  },
  turns: {
    'study-secretary': 'Study secretary',
    absentee: 'The absentee',
    'secretary-general': 'Secretary-general',
  },
  clocks: { 'make-up': 'Making up' },
  deeds: {
    'study-made-up': 'Study made up for',
    'lead-reading': 'Led a reading',
    'training-completed': 'Completed a training class',
  },
  events: enEvents,
  notices: enNotices,
  settings: {
    studies: {
      makeUp: {
        months: 'Time for making up after a missed study gathering',
        afterLeave: 'Also after leave',
        returnedDays: 'Time given at least after a note was returned',
      },
    },
  },
  refusals: enRefusals,
};
