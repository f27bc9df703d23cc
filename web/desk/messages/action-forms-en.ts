import type { Messages } from '../../../platform/locale/contract.ts';
import type { formsZhCN } from './action-forms-zh-CN.ts';

export const formsEn: Messages<typeof formsZhCN> = {
  sign: {
    lead: 'You co-sign in your own name. You can take it back before submission; a changed text is signed anew.',
    done: 'Signed.',
  },
  'confirm-for-body': {
    lead: 'Confirm this proposal in the name of the body; then it can be submitted.',
    done: 'Confirmed for the body.',
  },
  submit: {
    lead: 'It goes to review. Invited signers who have not signed are dropped and told.',
    done: 'Submitted.',
  },
  discard: { lead: 'A discarded draft cannot be brought back.', done: 'Draft discarded.' },
  withdraw: {
    lead: 'The review ends; the proposal office and the co-signers are told.',
    field: 'Reason for withdrawing',
    hint: 'Read by the office and the co-signers.',
    done: 'Withdrawn.',
  },
  'decline-to-sign': {
    lead: 'You do not take part; the first proposer is told. A signature already given is taken back.',
    field: 'Reason',
    hint: 'Only the first proposer reads it.',
    done: 'The first proposer has been told.',
  },
  'pre-review': {
    lead: 'Settle the category, say what you would decide, and pass it to the committee.',
    done: 'Pre-reviewed and passed on for decision.',
  },
  return: {
    lead: 'Back to the proposer; the time for revision counts from tomorrow. They read the comments below, and every change is marked next time.',
    field: 'What to change',
    hint: 'Point by point: where and how.',
    done: 'Returned; the proposer is told.',
  },
  file: {
    lead: 'Once filed, every member can read it; the proposer is told the number.',
    done: 'Filed as {number}.',
  },
  'decline-to-file': {
    lead: 'The review ends here. The proposer receives the reason and the explanation.',
    done: 'Not filed; the proposer receives the explanation.',
  },
  merge: {
    lead: 'It keeps its own number, text and signatures; the reply goes to every proposer alike.',
    field: 'Why they are joined',
    hint: 'Why both ask for the same. The proposer reads this.',
    done: 'Merged; keeps the number {number}.',
  },
  convert: {
    lead: 'It becomes an information report; nothing is lost. The proposer receives the explanation.',
    field: 'Explanation to the proposer',
    hint: 'Why, and where it goes.',
    done: 'Converted to an information report.',
  },
  'draft-assignment': {
    lead: 'Name the units; the assignment meeting confirms. It can be changed until then.',
    field: 'Note',
    hint: 'For the meeting; the units read it as well.',
    done: 'Units drafted; awaiting assignment.',
  },
  assign: {
    lead: 'It goes to the units below; time counts from tomorrow. Units and proposers are told.',
    done: 'Assigned.',
  },
  'name-key': {
    lead: 'It becomes a key proposal that a leader takes charge of.',
    field: 'Note',
    hint: 'Who leads it, which meeting decided.',
    done: 'Key proposal changed.',
  },
  'look-back': {
    lead: 'Record what was found on site; proposers and units read it.',
    field: 'What was found',
    hint: 'When, what was seen, what is missing.',
    done: 'Recorded.',
  },
  'sign-for': {
    lead: 'The unit takes it on and can no longer object. Name the leader, the drafter and the contact.',
    done: 'Signed for.',
  },
  appoint: {
    lead: 'Other people take over and are told; the record stays as it is.',
    done: 'The people in charge have changed.',
  },
  object: {
    lead: 'In writing, within the window; the supervision office decides. You cannot pass it on yourselves. Time runs on until then.',
    field: 'Reasons',
    hint: 'By your duties: why it is not yours.',
    done: 'Objection raised; awaiting the decision.',
  },
  uphold: {
    lead: 'The unit keeps it and cannot object again; dates stay as they are.',
    field: 'Decision',
    hint: 'The unit reads it.',
    done: 'Assignment upheld.',
  },
  transfer: {
    lead: 'Another unit takes it; its time counts from tomorrow.',
    field: 'Decision',
    hint: 'Both units read it.',
    done: 'Transferred.',
  },
  'record-consultation': { done: 'Recorded; the proposer is asked to confirm.' },
  'confirm-consultation': {
    lead: 'Confirm that this consultation took place as recorded.',
    done: 'Confirmed.',
  },
  'give-opinion': {
    lead: 'Your opinion goes to the lead unit, which answers the proposer. It cannot be changed afterwards.',
    field: 'Opinion',
    hint: 'On each recommendation within your duties.',
    done: 'The lead unit has your opinion.',
  },
  'submit-reply': {
    lead: 'The draft goes to the co-units for countersigning, or straight to the leader where there are none.',
    done: 'The draft is on its way.',
  },
  countersign: {
    lead: 'You agree to this draft. When all co-units have agreed it goes to the leader.',
    field: 'Remark',
    hint: 'Leave empty if there is none.',
    done: 'Countersigned.',
  },
  'request-changes': {
    lead: 'The draft goes back to the lead unit and is countersigned anew afterwards.',
    field: 'What to change',
    hint: 'Which answer, and how.',
    done: 'The lead unit has your comments.',
  },
  'hand-back': {
    lead: 'The draft goes back to the drafter; the date stays.',
    field: 'What to change',
    hint: 'Which answer, and how.',
    done: 'Handed back.',
  },
  'sign-off': {
    lead: 'The reply is issued in the unit’s name and goes to the supervision office for checking.',
    done: 'Signed off and sent for checking.',
  },
  'send-back': {
    lead: 'The reply goes back to the unit; the date stays. The unit and its co-units read the comments.',
    field: 'Comments',
    hint: 'Which answer falls short, what to add.',
    done: 'Sent back.',
  },
  deliver: {
    lead: 'The letter goes to every proposer, who is asked to rate it; its promises are followed from now on.',
    field: 'Remark',
    hint: 'The unit reads it.',
    done: 'Delivered.',
  },
  'request-extension': {
    lead: 'Ask before the date; the supervision office decides. Proposers see the new date and the reason.',
    field: 'Reason',
    hint: 'What is done, what is missing, why it takes longer.',
    done: 'The request has been sent.',
  },
  'grant-extension': {
    lead: 'The date moves as asked; unit and proposers are told.',
    field: 'Remark',
    done: 'Extension granted.',
  },
  'refuse-extension': {
    lead: 'The date stays; the unit reads the reason.',
    field: 'Reason for refusing',
    done: 'Extension refused.',
  },
  rate: { done: 'Rating given. Thank you.' },
  'reply-again': {
    lead: 'A second written reply after closing: what became of the promises.',
    field: 'Second reply',
    hint: 'Promise by promise: what was done, and when.',
    done: 'Second reply sent.',
  },
  reclass: {
    lead: 'The class changes with what was kept; proposers and unit are told.',
    field: 'Reason',
    hint: 'The facts it rests on.',
    done: 'Class changed.',
  },
  'give-evidence': {
    lead: 'Say that the promise is kept; proposers and the office verify it.',
    field: 'Evidence',
    hint: 'When, where, what; document numbers or figures.',
    done: 'Sent for verification.',
  },
  verify: {
    lead: 'Confirm that the promise is kept. With the last one the case closes.',
    field: 'Note',
    hint: 'Such as: seen on site on that day.',
    done: 'Verified.',
  },
  'return-evidence': {
    lead: 'The evidence goes back to the unit; the promise is still followed.',
    field: 'Reason',
    hint: 'What is missing.',
    done: 'Returned to the unit.',
  },
};
