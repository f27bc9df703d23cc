import type { Messages } from '#platform/locale';
import type { zhRefusals } from './zh-CN-refusals.ts';

export const enRefusals: Messages<typeof zhRefusals> = {
  'own-hand-only': 'Only the member can do this, signed in as themselves; nothing was sent.',
  'own-matter': 'This is a matter of your own; somebody else has to decide it.',
  'outside-day-ahead': '{day} has not come yet; nothing was sent. What you typed stays on this page.',
  'outside-other-term':
    '{day} is not within your seat of this term (from {from}); nothing was sent. Please check the date.',
  'outside-evidence-missing':
    'An addition needs evidence; nothing was sent. Add a photo, certificate or file; what you typed stays on this page.',
  'outside-perhaps-told':
    'On {day} “{line}” of the same kind stands already; nothing was sent. If it is not the same, say how it differs.',
  'organiser-unknown': 'That body is no longer there; nothing was sent. Please choose again.',
  'evidence-unknown': 'A file was not found or belongs to another matter; nothing was sent. Please upload it again.',
  'contest-of-what': 'Choose one line, or say what is missing; one of the two.',
  'line-unknown': 'That line was not found; it may have been corrected just now. Please reload.',
  'deed-kind-unknown': 'There is no such kind of line; please choose again.',
  'contest-day-ahead': '{day} has not come yet; nothing was sent. Please check the date.',
  'contest-too-late': 'Lines of that year could be contested until {until}; nothing was sent.',
  'stands-already': 'A line of that kind and day ({day}) stands already; if it is wrong, contest that line.',
  'already-contested': 'You have contested this line already; it is being dealt with.',
  'decided-already':
    'This line has been decided on. Each is decided once; with new evidence attached it may be contested again.',
  'outcome-unfit': 'What is missing can be entered; a line that stands can be withdrawn or corrected.',
  'line-gone': 'That line has been withdrawn or corrected meanwhile. Please reload.',
  'correction-missing': 'Say what the line should be; nothing was sent.',
  'deed-fact-unknown': 'Lines of this kind know no “{name}”; nothing was sent.',
  'deed-fact-unsound': '“{name}” is not as lines of this kind need it; nothing was sent.',
  'report-year-ahead': '{year} has not begun; there is nothing to report.',
  'report-other-term': '{year} is not within your seat; there is nothing to report.',
  'report-exists': 'The report of {year} has been begun; open it to go on.',
  'report-text-missing': 'Say what came of it first (10 characters or more); what you typed is kept.',
  'reminded-today': 'They were reminded today; nothing was sent again.',
  'nobody-to-remind': 'There is nobody to remind; nothing was sent.',
};
