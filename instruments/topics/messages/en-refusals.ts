import type { Messages } from '#platform/locale';
import type { zhRefusals } from './zh-CN-refusals.ts';

export const enRefusals: Messages<typeof zhRefusals> = {
  'call-text-missing':
    'The call has no text yet and was not announced. What was typed is kept; say what is asked for, then announce it.',
  'call-ends-before-it-begins':
    'The last day ({closesOn}) lies before the first ({opensOn}). Change the dates; everything else is kept.',
  'call-would-be-over': 'The last day ({closesOn}) has gone. Choose one that is still to come.',
  'call-unknown': 'There is no such call, and the clue was not sent. It is kept; reload and choose again.',
  'call-not-open':
    'This call takes no clues now (last day {closesOn}). What was typed is kept; it can be sent without naming a call.',
  'call-not-for-you':
    'This call is not addressed to you. What was typed is kept; it can be sent without naming a call.',
  'guide-empty': 'The guide list has no topic yet and was not published. Add at least one.',
  'guide-full': 'A guide list holds at most {limit} topics; none was added. Join or drop some first.',
  'guide-not-named': 'Say to which guide list the topic is adopted, then try again.',
  'topic-unexplained': 'The topic “{title}” has no explanation, and the list was not published. Add a sentence or two.',
  'topic-unknown':
    'A topic is no longer in the list; nothing was saved. What was typed is kept; reload, then change it.',
  'receiver-not-named': 'Say to whom it is passed on, then try again.',
  'clue-needs-a-call':
    'No call is open, so no clues are taken now. Please keep your text and send it when a call opens.',
  'clue-filled-by-program':
    'This clue was not taken: a field that must stay empty was filled in. Open the page again and fill it in by hand.',
  'clue-sent-too-fast':
    'This was sent too fast and was not taken; the text is kept. Stay {seconds} seconds or more, then send.',
  'clue-contact-missing':
    'Please leave your name and telephone. The clue has not been sent and is kept. Contacts are stored encrypted and used for questions only.',
  'clue-without-contact': 'No contact was left with this clue, or its keeping time is over and it was deleted.',
  'clues-flooded': 'Too many clues came in this hour; this one was not taken. Keep the text and send it in an hour.',
  'receipt-unknown': 'No clue has this receipt code. Compare it with your receipt; 0 and 1 are never O and I.',
  'source-unknown': 'The source does not exist or is not yours to take up; nothing was saved. Reload and choose again.',
  'person-unknown': 'Somebody named is no longer in the register; nothing was saved. Choose again.',
  'cultivation-without-author': 'A team needs at least one author; nothing was saved. Name one first.',
  'advice-unanswered':
    '{count, plural, one {# piece} other {# pieces}} of advice wait for an answer. The authors answer first.',
  'advice-unknown': 'This advice was not found. Reload and answer again; what was typed is kept.',
  'advice-answer-without-reason': 'Say why it was taken up in part or not, then send.',
  'milestone-unknown': 'This step is gone or was reached before. Reload and look again.',
  'note-of-tomorrow':
    'The day of the note is still to come; it was not saved and is kept. Choose today or an earlier day.',
  'note-file-unknown': 'A file did not arrive; the note was not saved and is kept. Upload that file again.',
  'no-proposal-grown': 'No proposal was begun from this yet. Begin one here and submit it first.',
  'proposal-still-a-draft': 'The proposal begun from this has not been submitted. Submit it first.',
};
