import type { Messages } from '#platform/locale';
import type {
  zhIssueUpward,
  zhReportUpward,
  zhUpward,
  zhUpwardEvents,
  zhUpwardNotices,
  zhUpwardRefusals,
  zhUpwardSettings,
  zhUpwardVerbs,
} from './zh-CN-upward.ts';

export const enUpward: Messages<typeof zhUpward> = {
  levels: { own: 'Own level', county: 'County', city: 'City', province: 'Province', nation: 'Nation' },
  adoptionForms: { single: 'Single', combined: 'Combined', 'passed-on': 'Passed on' },
  receiverKinds: { cppcc: 'CPPCC', party: 'Party committee', government: 'Government', department: 'Department' },
  channels: {
    platform: 'Directly on this platform',
    file: 'Exchange file',
    paper: 'On paper',
    'other-system': 'In another system',
  },
  secrecy: { open: 'Open', internal: 'Internal', restricted: 'Restricted' },
  informationInstructionStates: {
    recorded: 'Recorded',
    transferred: 'To be signed for',
    handling: 'Being handled',
    answered: 'Answered, to be looked at',
    cleared: 'Told to the author',
    filed: 'Filed',
    withdrawn: 'Withdrawn',
  },
  informationAdoptionBulletinStates: { drafted: 'To be released', released: 'Released', discarded: 'Discarded' },
};

export const enUpwardVerbs: Messages<typeof zhUpwardVerbs> = {
  'send-upward': 'Send upward',
  'record-adoption': 'Record an adoption',
  'correct-adoption': 'Correct the adoption',
  'withdraw-adoption': 'Withdraw the adoption',
  'record-instruction': 'Record an instruction',
  'import-exchange': 'Take in an exchange file',
  'transfer-instruction': 'Hand to a unit',
  'sign-for-instruction': 'Sign for',
  'return-instruction': 'Return',
  'answer-instruction': 'Answer',
  'send-answer-back': 'Send back for more',
  'clear-answer': 'Tell the author',
  'file-instruction': 'File without a unit',
  'withdraw-instruction': 'Withdraw the record',
  'draft-bulletin': 'Make the bulletin',
  'count-again': 'Count again',
  'release-bulletin': 'Release',
  'discard-bulletin': 'Discard',
};

const ofLevel = '{level, select, own {own level} county {county} city {city} province {province} other {nation}}';

export const enReportUpward: Messages<typeof zhReportUpward> = {
  imported: 'Taken in from an exchange file',
  received: 'Sent by a committee below',
  'sent-upward': `Sent to the ${ofLevel}`,
  'adopted-above': `Adopted at the ${ofLevel}`,
  'adoption-changed': `Adoption at the ${ofLevel} corrected: {reason}`,
  instructed: `Instructed on by a leader of the ${ofLevel}`,
  'instruction-withdrawn': 'Record of an instruction withdrawn',
  'handling-begun': 'A unit began to handle it',
  answered: 'The result was told',
};

export const enIssueUpward: Messages<typeof zhIssueUpward> = {
  'sent-upward': `Sent to the ${ofLevel}`,
  'delivery-noted': 'Arrival above noted',
  'adoption-recorded': `Adoption at the ${ofLevel} recorded`,
  'adoption-corrected': `Adoption at the ${ofLevel} corrected: {reason}`,
  'adoption-withdrawn': `Adoption at the ${ofLevel} withdrawn: {reason}`,
  'adoption-told': `The committee above told of adoption at the ${ofLevel}`,
  'instruction-noted': `Instructed on by a leader of the ${ofLevel}`,
};

export const enUpwardEvents: Messages<typeof zhUpwardEvents> = {
  'information-instruction': {
    recorded: 'Instruction recorded',
    transferred: 'Handed to a unit, to be answered by {dueOn}',
    'signed-for': 'Signed for by the unit',
    returned: 'Returned by the unit: {reason}',
    answered: 'Answered by the unit',
    'answer-sent-back': 'Sent back for more: {reason}',
    cleared: 'Told to the author',
    filed: 'Filed: {reason}',
    withdrawn: 'Withdrawn: {reason}',
  },
  'information-adoption-bulletin': {
    drafted: 'Counted',
    'counted-again': 'Counted again',
    released: 'Released',
    discarded: 'Discarded: {reason}',
  },
  'information-reports': {
    'sender-trusted': 'A trusted sender recorded',
    'higher-seat-named': 'An author’s seat above recorded',
  },
};

export const enUpwardNotices: Messages<typeof zhUpwardNotices> = {
  'information-sent-upward': { title: 'Your report was sent upward', line: '“{title}” was sent to {receiver}.' },
  'information-adopted-above': { title: 'Your report was adopted above', line: '“{title}” was adopted by {receiver}.' },
  'information-adoption-changed': {
    title: 'An adoption was corrected',
    line: 'The adoption of “{title}” was corrected; open it to see.',
  },
  'information-instructed': { title: 'A leader instructed on your report', line: 'A leader instructed on “{title}”.' },
  'information-handling': { title: 'Your report is being handled', line: '{unit} is at work on “{title}”.' },
  'information-answered': { title: 'Your report has a result', line: '{unit} answered on “{title}”; open it to read.' },
  'information-adoption-told': { title: 'An issue was adopted above', line: '{receiver} adopted “{title}”.' },
  'information-instruction-transferred': {
    title: 'An instruction to be signed for',
    line: 'Please sign for “{title}” and answer by {dueOn}.',
  },
  'information-instruction-signed-for': {
    title: 'An instruction was signed for',
    line: '{unit} signed for “{title}”.',
  },
  'information-instruction-returned': {
    title: 'An instruction was returned',
    line: '{unit} returned “{title}”; open it for the reason.',
  },
  'information-instruction-answered': {
    title: 'An instruction was answered',
    line: '{unit} answered on “{title}”; please look at it.',
  },
  'information-answer-sent-back': {
    title: 'An answer needs more',
    line: 'The answer on “{title}” needs more; please send it by {dueOn}.',
  },
  'information-adoption-bulletin': {
    title: 'Bulletin of adopted information',
    line: '“{title}” was released; open it to read your part.',
  },
};

export const enUpwardRefusals: Messages<typeof zhUpwardRefusals> = {
  'upward-level-not-above': 'Reports go up only, so nothing was recorded. Choose a level above your own.',
  'upward-no-committee':
    'No committee above at this level is on this platform, so nothing was sent. Use an exchange file, or have the committee above entered.',
  'upward-receiver-missing': 'The receiver is not named yet, so nothing was recorded.',
  'upward-in-future': 'The day of sending lies after today ({today}), so nothing was recorded. Check the day.',
  'upward-before-release':
    'The day of sending lies before the issue was sent out ({issuedOn}), so nothing was recorded. Check the day.',
  'adoption-in-future': 'The day of adoption lies after today ({today}), so nothing was recorded. Check the notice.',
  'adoption-before-release':
    'The day of adoption lies before the issue was sent out ({issuedOn}), so nothing was recorded. Check the notice.',
  'adoption-before-sending':
    'The day of adoption lies before it was sent upward ({sentOn}), so nothing was recorded. Check the notice, or record an earlier sending first.',
  'adoption-not-sent-up':
    'No sending upward is recorded for this issue, so no adoption was. Record first to whom and when it was sent.',
  'adoption-level-below': 'The level lies below your own, so nothing was recorded. Check the level.',
  'adoption-file-unknown': 'The file was not found, so nothing was saved. Upload it again.',
  'adoption-unknown': 'This adoption was not found or is withdrawn; nothing was changed. Reload.',
  'adoption-told-from-above':
    'This adoption was told by the committee above and is corrected there; nothing was changed.',
  'instruction-in-future': 'The day of the instruction lies after today ({today}), so nothing was recorded.',
  'instruction-before-release':
    'The day of the instruction lies before the issue was sent out ({issuedOn}), so nothing was recorded.',
  'instruction-classified':
    'The words bear marks of state secrecy and may not be kept here, so nothing was recorded. Leave them out and record only that there is one.',
  'instruction-due-past': 'The day must lie after today ({today}), so nothing was handed over. Choose another.',
  'instruction-due-too-late': 'The latest day is {latest}, so nothing was handed over. Choose another.',
  'instruction-unit-unknown': 'The unit was not found or has ended, so nothing was handed over. Choose another.',
  'instruction-needs-second-person': 'You handed this out; somebody else must look at the answer and tell the author.',
  'exchange-too-large': 'The file has more than {limit} characters and is no exchange file; nothing was taken in.',
  'exchange-unreadable':
    'This is no whole exchange file, so nothing was taken in. Ask the sender for the original, unopened.',
  'exchange-version-unknown':
    'The file is of version {version}, known here is {known}; nothing was taken in. Bring both sides to one version.',
  'exchange-changed':
    'The content does not fit its checksum: it was changed on the way, and nothing was taken in. Ask the sender again.',
  'exchange-forged': 'The signature is wrong, so nothing was taken in. Ask the sender by telephone.',
  'exchange-sender-unknown':
    'The key of “{committee}” ({keyId}) is not recorded yet, so nothing was taken in. Compare it by telephone; the head then records the sender.',
  'exchange-own': 'This file was sent by your own committee; nothing was taken in.',
  'exchange-taken-already': 'This issue was taken in on {on} already; it was not taken in twice.',
  'adoption-bulletin-period-running': 'This period of {year} is not over, so no bulletin was made. Wait for its end.',
  'adoption-bulletin-exists':
    'This period has a bulletin already; no other was made. Count again, or discard the former first.',
  'adoption-bulletin-needs-second-person': 'You counted this bulletin; somebody else must release it.',
};

export const enUpwardSettings: Messages<typeof zhUpwardSettings> = {
  instructions: {
    officersRead: 'Editors read the words of instructions (restricted ones excepted)',
    authorsLearn: 'What authors learn of an instruction',
    longestHandling: 'Longest time for an instruction at a unit',
  },
};
