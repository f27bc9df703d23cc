import type { Messages } from '#platform/locale';
import { en as signIn } from '../sign-in/messages/en.ts';
import { enRefusals } from './en-refusals.ts';
import { enWords } from './en-words.ts';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  activities: { ...enWords, verbs: { ...enWords.verbs, ...signIn.verbs }, signInSheet: signIn.signInSheet },
  turns: { 'activity-organiser': 'Organiser' },
  deeds: {
    'activity-attended': 'Attended an activity',
    'activity-missed': 'Did not attend an activity',
    'speech-given': 'Gave a speech',
  },
  events: {
    activity: {
      ...signIn.events,
      drafted: 'Drafted ({called} people)',
      saved: 'Draft changed',
      announced: 'Announced to {called} people',
      rescheduled: 'Hour or place changed: {reason}',
      cancelled: 'Cancelled: {reason}',
      begun: 'Began',
      ended: 'Ended',
      called: 'More people called: {reason}',
      uncalled: 'People taken off the roll: {reason}',
      'groups-set': 'Groups set',
      seated: 'Seats given',
      'notice-read': 'Notice read',
      confirmed: 'Said they would come',
      'leave-asked': 'Asked for leave',
      'excuse-asked': 'Asked to be excused',
      'leave-decided': 'Leave decided',
      'attendance-noted': 'Attendance noted ({lines} people)',
      'attendance-settled': 'List settled ({attended} attended, {unexcused} absent)',
      'attendance-corrected': 'List corrected: {reason}',
      'attendance-contested': 'Attendance contested',
      'contest-decided': 'Contest decided: {reason}',
      'agenda-saved': 'Agenda edited',
      'paper-added': 'Paper added',
      'paper-withdrawn': 'Paper withdrawn',
      'paper-read': 'Paper read',
      'guest-invited': 'Guest invited',
      'guest-removed': 'Guest removed',
      'guest-looked-up': 'Guest’s contact looked up',
      'speech-handed-in': 'Speech handed in',
      'speech-withdrawn': 'Speech withdrawn',
      'speeches-ordered': 'Speeches ordered',
      'minutes-written': 'Minutes written',
      closed: 'Closed',
    },
    'activity-series': {
      started: 'Series made ({count} occurrences)',
      changed: '{count} occurrences changed',
      ended: 'Series ended: {reason}',
    },
    activities: { 'calendar-made': 'Calendar address made', 'calendar-revoked': 'Calendar address revoked' },
  },
  notices: {
    'activity-announced': {
      title: 'A new activity',
      line: 'You are called to “{title}”: {when}, {place}. Please answer.',
    },
    'activity-rescheduled': { title: 'An activity has moved', line: '“{title}” is now {when}, {place}: {reason}.' },
    'activity-cancelled': { title: 'An activity is cancelled', line: '“{title}” is cancelled: {reason}.' },
    'activity-uncalled': { title: 'You need not come', line: 'You are no longer called to “{title}”: {reason}.' },
    'activity-leave-asked': { title: 'Leave is asked for', line: '{member} asks for leave from “{title}”.' },
    'activity-leave-granted': { title: 'Leave granted', line: 'Your leave from “{title}” is granted.' },
    'activity-leave-refused': { title: 'Leave refused', line: 'Your leave from “{title}” is refused: {note}.' },
    'activity-paper-added': { title: 'A paper has changed', line: '“{paper}” of “{title}” has version {number}.' },
    'activity-speech-handed-in': { title: 'A speech has come in', line: '{member} handed in a speech for “{title}”.' },
    'activity-speech-marked': {
      title: 'Your speech has its place',
      line: 'Your speech for “{title}” has been placed.',
    },
    'activity-list-settled': {
      title: 'Please check the attendance list',
      line: 'The list of “{title}” is settled and has you absent. You may ask to be excused or contest it.',
    },
    'activity-list-corrected': { title: 'The list was corrected', line: 'Your attendance of “{title}” was corrected.' },
    'activity-contested': { title: 'Attendance is contested', line: '{member} contests the list of “{title}”.' },
    'activity-contest-decided': { title: 'Your contest is decided', line: 'Your contest about “{title}” is decided.' },
  },
  settings: {
    signIn: signIn.settings,
    leave: {
      plenaryDays: 'Days before a plenary session for leave',
      standingDays: 'Days before a Standing Committee meeting for leave',
      otherDays: 'Days before any other activity for leave',
      excuseAfterDays: 'Days to be excused afterwards',
    },
    activities: {
      contestDays: 'Days to contest the attendance list',
      minutesWorkingDays: 'Working days for the minutes',
      quorumPercent: 'Quorum (more than)',
    },
  },
  refusals: { ...enRefusals, ...signIn.refusals },
};
