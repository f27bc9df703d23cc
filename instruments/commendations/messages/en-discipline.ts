import type { Messages } from '#platform/locale';
import type { disciplineZh } from './zh-CN-discipline.ts';

export const disciplineEn: Messages<typeof disciplineZh> = {
  discipline: {
    name: 'Discipline',
    states: {
      hearing: 'Member being heard',
      'to-approve': 'To be approved',
      standing: 'In force',
      ended: 'Ended',
      'seat-ended': 'Seat ended',
    },
    steps: {
      reminder: 'Reminder',
      talk: 'Talk',
      notice: 'Notice',
      advice: 'Advice to resign',
      removal: 'Loss of the seat',
    },
    verbs: {
      'open-case': 'Begin',
      'state-own-view': 'Give my side',
      'note-silence': 'Note that no answer came',
      'approve-step': 'Approve',
      'decline-step': 'Decline',
      'propose-step': 'Propose the next step',
      'end-case': 'End',
    },
    rules: {
      plenaries: 'plenaries missed without excuse',
      'standing-meetings': 'Standing Committee meetings missed without excuse',
    },
    waits: { answer: 'Something asks for your side', approve: 'Something awaits your approval' },
  },
  turns: { 'member-concerned': 'the member', approver: 'the approver' },
  events: {
    discipline: {
      opened: 'Begun',
      heard: 'The member gave their side',
      'silence-noted': 'No answer came in time',
      'step-approved': 'Approved',
      'step-declined': 'Declined',
      'step-proposed': 'Next step proposed',
      ended: 'Ended',
    },
  },
  settings: {
    discipline: {
      answerDays: 'Time for the member’s side',
      maySkip: 'A step may be left out with a reason',
      missedPlenaries: 'Plenaries missed without excuse before it is suggested',
      missedStanding: 'Standing Committee meetings missed without excuse before it is suggested',
    },
  },
  refusals: {
    'own-case': 'Not against oneself; nothing was saved.',
    'not-a-member': 'This person holds no seat today; nothing was saved.',
    'case-open-already': 'There is an open one for this person; nothing was saved. Go on there.',
    'evidence-missing': 'There is no evidence; nothing was saved. Choose deeds, or name a paper.',
    'evidence-file-unknown':
      'These files are not yours or belong to another matter; nothing was saved. Hand them in again.',
    'evidence-unknown': 'These deeds are not this person’s, or were corrected; nothing was saved. Choose again.',
    'step-behind': 'This step is not above the present one; nothing was saved.',
    'step-skipped': 'No step may be left out; nothing was saved. Begin with the next one.',
    'skip-reason-missing': 'Leaving out a step needs a reason; nothing was saved.',
    'hearing-still-open': 'The member may answer until {until}; silence cannot be noted yet.',
    'approver-is-proposer': 'Whoever proposed it cannot approve it. Let another approve.',
    'ladder-at-its-end': 'This is the last step.',
    'meeting-missing': 'The seat is ended by the Standing Committee; give the meeting and its day. Nothing was saved.',
  },
};
