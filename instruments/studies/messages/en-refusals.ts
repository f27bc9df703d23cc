import type { Messages } from '#platform/locale';
import type { zhRefusals } from './zh-CN-refusals.ts';

export const enRefusals: Messages<typeof zhRefusals> = {
  'plan-empty': 'The plan holds nothing yet and was not sent. What was typed is kept; add at least one entry.',
  'plan-month-outside-quarter':
    '“{topic}” stands in month {month}, outside its quarter. Everything is kept; change the month or the quarter.',
  'plan-year-not-over': 'The year {year} is not over yet. Sum it up from December on.',
  'plan-entry-held': 'A gathering is linked to “{topic}”, so it cannot be dropped; nothing was saved. Unlink it first.',
  'plan-not-yours': 'Plans are written for the bodies one keeps; nothing was saved.',
  'study-body-unknown': 'There is no such body; nothing was saved. Reload and choose again.',
  'plan-already-there': 'There is a plan for {year} already; none was added. Open that one and change it.',
  'plan-entry-unknown': 'The plan no longer holds this entry; nothing was saved. Reload and look again.',
  'gathering-no-study':
    'No such study gathering was found, or it is not marked as study; nothing was saved. Mark it, then link it.',
  'gathering-not-linked': 'This gathering is not linked here. Reload and look again.',
  'gathering-not-closed': 'This gathering is not closed and its roll not settled. Close it first.',
  'study-topic-ends-before-it-begins': 'The last day ({untilOn}) lies before the first ({fromOn}). Change the dates.',
  'make-up-period-over':
    'The time for this ended on {dueOn}, and nothing was handed in. Your text is kept; ask the study secretary for more time.',
  'make-up-still-runs': 'There is time until {dueOn}.',
  'make-up-day-not-later': 'The new day must be later than today and than {dueOn}; nothing was saved.',
  'make-up-day-too-far': 'At most a year more can be given; nothing was saved. Choose an earlier day.',
  'make-up-already-there': 'This is entered already and was not entered twice.',
  'was-not-absent': 'This member was not absent, or need not make up for it by the rule; nothing was entered.',
  'reader-unknown': 'Somebody named is no longer in the register; nothing was saved. Choose again.',
  'turn-ends-before-it-begins': 'The turn for “{passage}” ends before it begins; nothing was saved. Change the days.',
  'lead-reader-outside-group':
    'The lead reader of “{passage}” is not in this group; nothing was saved. Add them to the group first.',
  'led-outside-its-time': 'The day must lie between {fromOn} and today; nothing was recorded.',
  'turn-was-led': '“{passage}” has been led and can be neither dropped nor given to another; nothing was saved.',
  'turn-unknown': 'The rota no longer holds this turn. Reload and look again.',
  'note-shared-so-already': 'This note is shared so already.',
  'note-without-group': 'This note belongs to no reading group. Share it with all members, or keep it to yourself.',
  'note-is-ones-own': 'Reading notes are written and read by oneself, never on behalf of somebody.',
  'reading-group-not-yours':
    'You are not in this reading group; the note was not saved and is kept here. Join the group, or name none.',
  'training-without-session': 'The class has no session yet. Link its gatherings first.',
  'training-sessions-open':
    '{count, plural, one {# session is} other {# sessions are}} not closed yet. Close them first.',
  'coverage-span-reversed': 'The last day ({until}) lies before the first ({from}). Change the dates.',
};
