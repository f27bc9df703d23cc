import type { Messages } from '#platform/locale';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  supervision: {
    name: 'Supervision',
    waits: {
      objection: 'Signing for it',
      'first-meeting': 'First meeting',
      'co-opinion': 'Co-unit’s opinion',
      reply: 'Reply',
      rehandling: 'Handling again',
      countersign: 'Countersignature',
      adjudication: 'Decision on the objection',
      check: 'Check of the reply',
      'pre-review': 'Pre-review',
      assignment: 'Assignment',
      decision: 'Decision to file',
      commitment: 'Promise to be kept',
      silence: 'Nothing since it was signed for',
    },
    steps: {
      remind: 'Remind',
      phone: 'Telephone',
      notice: 'Written notice',
      leader: 'Report to leaders',
      'put-off': 'Put off',
      answer: 'Unit’s answer',
    },
    states: {
      watched: 'Not chased yet',
      reminded: 'Reminded',
      phoned: 'Telephoned',
      noticed: 'Written notice sent',
      reported: 'Reported to leaders',
    },
    desks: {
      unit: 'Unit',
      'unit-leader': 'Unit’s leader',
      'co-units': 'Co-units',
      'supervision-office': 'Supervision office',
      'proposal-office': 'Proposal office',
      'committee-head': 'Head of the proposal committee',
    },
    addressees: { 'chairpersons-council': 'Chairpersons’ Council', 'secretary-general': 'Secretary-general' },
    verbs: {
      remind: 'Remind',
      'note-call': 'Note a call',
      'send-notice': 'Send written notice',
      'answer-notice': 'Answer the notice',
      'report-to-leader': 'Report to leaders',
      'put-off': 'Put off',
    },
    waiting: {
      due: '{count, plural, one {# matter} other {# matters}} to chase today',
      notice: 'A written notice waits for your answer',
      comma: ', ',
      steps: {
        remind: '{count} to remind',
        phone: '{count} to telephone',
        notice: '{count} written notices',
        leader: '{count} to report to leaders',
      },
    },
  },
  events: {
    supervision: {
      reminded: 'Reminder sent ({units})',
      called: 'Chased by telephone ({units})',
      'notice-sent': 'Written notice {documentNumber} sent ({units})',
      'notice-answered': 'The unit answered the notice: to be done by {newDueOn}',
      'reported-to-leader': 'Reported to the leaders ({units})',
      'put-off': 'Chasing put off until {untilOn}',
    },
  },
  notices: {
    'supervision-reminder': {
      title: 'Reminder',
      line: '{count, plural, =1 {} other {# matters need your attention: }}{items}. {remark}',
    },
    'supervision-notice': {
      title: 'A written notice has arrived',
      line: 'Notice {documentNumber}: “{title}”. Please answer by {answerBy} how it stands and when it will be done.',
    },
    'supervision-answered': {
      title: 'A unit answered the written notice',
      line: '{unit} answered the notice on “{title}”: to be done by {newDueOn}.',
    },
    'supervision-reported': {
      title: 'Report on an overdue matter',
      line: '“{title}” is overdue ({unit}); the history is before you.',
    },
    'supervision-due': {
      title: 'Chasing falls due today',
      line: '{count, plural, one {# matter reaches} other {# matters reach}} the next step today.',
    },
  },
  settings: {
    supervision: {
      soonWorkingDays: 'How long before the date it counts as “soon”',
      silenceWorkingDays: 'How long without progress counts as “silent”',
      remind: {
        isUsed: 'First step: reminder',
        afterWorkingDays: 'Reminder after the missed date',
        runsByItself: 'Reminders go out by themselves',
      },
      phone: { isUsed: 'Second step: telephone', afterWorkingDays: 'Telephone after the step before' },
      notice: {
        isUsed: 'Third step: written notice',
        afterWorkingDays: 'Written notice after the step before',
        runsByItself: 'Written notices go out by themselves',
        answerWithinWorkingDays: 'Time to answer a written notice',
      },
      leader: {
        isUsed: 'Fourth step: report to leaders',
        afterWorkingDays: 'Report after the step before',
        runsByItself: 'Reports to the Chairpersons’ Council go by themselves',
      },
      putOff: { maximumDays: 'Longest time chasing may be put off' },
    },
  },
  refusals: {
    'answered-already': 'This has been done ({on}); the chasing has stopped and nothing was sent.',
    'clock-paused': 'The clock stands still, and the chasing with it; nothing was sent. Try again once it runs.',
    'step-already-taken': 'This step was taken on {on}; it was not repeated. See the history and take the next step.',
    'not-late': 'It is not late yet (due {dueOn}); nothing was done. Until then you may remind.',
    'too-early': 'It is too early; nothing was sent. You may remind from {remindFrom}.',
    'own-desk': 'This lies with our own office, which is reminded and gets no written notice; nothing was done.',
    'notice-first': 'No written notice has been sent, so it cannot go to the leaders yet. Send the notice first.',
    'notice-still-open': 'The notice may be answered until {untilOn}; it was not reported. Wait until then.',
    'ladder-ended': 'Every step has been taken; there is nothing to put off. Nothing changed.',
    'notice-missing': 'There is no written notice to answer; nothing was saved.',
    'date-out-of-range':
      'The date must lie between {from} and {to}; nothing was saved. Change it, or ask for an extension if you need longer.',
  },
};
