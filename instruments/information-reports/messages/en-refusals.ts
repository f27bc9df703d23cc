import type { Messages } from '#platform/locale';
import { enUpwardRefusals } from './en-upward.ts';
import type { zhRefusals } from './zh-CN-refusals.ts';

export const enRefusals: Messages<typeof zhRefusals> = {
  'information-title-missing':
    'The title has fewer than {least} characters, so nothing was sent. All is kept; say what it is about.',
  'information-situation-missing':
    'The situation is not written yet, so nothing was sent. All is kept; say when, where and what.',
  'information-causes-missing':
    'The causes are not written yet, so nothing was sent. All is kept; say why the problem exists.',
  'information-advice-missing':
    'The advice is not written yet, so nothing was sent. All is kept; propose one or two things that can be done.',
  'information-too-long':
    'The text has {length} characters, more than {limit}, so nothing was sent. All is kept; cut {over} or make two reports.',
  'information-source-missing':
    'It is not first-hand and names no source, so nothing was sent. Say from whom or where you know it.',
  'information-not-one-matter':
    'Please confirm that it is about one matter before sending. All is kept; write two matters apart.',
  'information-classified':
    'The text bears marks of state secrecy and cannot be sent or edited here. Use the channel for secrets, and remove the words.',
  'information-too-many':
    'You have sent {most} today, so this one was not sent. All is kept; send it tomorrow, or call the editors if it is urgent.',
  'information-urgent-already': 'This report is marked urgent already.',
  'information-not-yours-to-sign':
    'You cannot report in the name of this body or unit. Use your own name, or choose one you speak for.',
  'information-name-missing': 'Choose first in the name of which body or unit you report.',
  'information-origin-unknown':
    'The matter it comes from, or its author, was not found; nothing was taken over. Reload.',
  'issue-source-not-accepted':
    'Some of the chosen reports are not accepted, or stand in another issue; nothing was begun. Reload and choose again.',
  'issue-source-unknown': 'The reports listed are not those of this issue; nothing was saved. Reload and try again.',
  'issue-needs-a-source': 'An issue needs one report at least, so it was not removed. Drop the issue instead.',
  'issue-too-many-sources': 'An issue combines {most} reports at most; nothing was added.',
  'issue-shares-wrong': 'The shares make {sum}%, not 100%; nothing was saved. Adjust them and try again.',
  'issue-text-missing': 'The edited text has no title or no body yet, so it was not sent to be checked.',
  'issue-private-details':
    'The text shows {count} private details such as identity numbers, telephones or addresses, so it was not sent to be checked. It is kept; hide or rewrite them, or say why they must stay.',
  'issue-secrecy-unanswered':
    'The text has {count} words of secret or internal papers, so it was not sent to be checked. Say why it may be printed, or rewrite it.',
  'issue-needs-second-person': 'You edited this issue; somebody else must check, sign or release it.',
  'issue-needs-third-person': 'You checked this issue; somebody else must sign it.',
  'issue-public-already': 'This issue is public already.',
  'issue-not-public': 'This issue is not public now; there is nothing to take back.',
  'commission-would-be-over': 'Its last day ({closesOn}) is over, so it was not begun. Choose a day to come first.',
  'commission-asks-nobody': 'Nobody is asked yet, so it was not begun. Choose members, bodies or units, or everybody.',
  'commission-ends-before-it-begins':
    'It would end ({closesOn}) before it begins ({opensOn}); nothing was saved. Change the days, all else is kept.',
  'commission-source-unknown': 'What it should grow from was not found; nothing was done. Begin again from there.',
  'commission-not-open': 'This commission takes no reports now. You may report without it.',
  'commission-not-for-you': 'This commission does not ask you. You may report without it.',
  'issue-not-numbered': 'This issue has not been numbered and sent, so it cannot be made public.',
  ...enUpwardRefusals,
};
