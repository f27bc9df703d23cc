import type { Messages } from '#platform/locale';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  assessments: {
    name: 'Assessment of duties',
    rulesStates: { drafted: 'Draft', 'in-force': 'In force', retired: 'Retired', discarded: 'Discarded' },
    states: { running: 'Running', frozen: 'Frozen', sealed: 'Settled' },
    turns: { 'members-office': 'Members’ office', 'secretary-general': 'Secretary-General' },
    verbs: {
      'draft-rules': 'New rules',
      'edit-rules': 'Edit the rules',
      'put-in-force': 'Put in force',
      'discard-rules': 'Discard the draft',
      'retire-rules': 'Retire',
      'open-year': 'Begin a year',
      'change-rules': 'Use other rules',
      'propose-award': 'Propose points by hand',
      'decide-award': 'Decide',
      freeze: 'Freeze',
      unfreeze: 'Lift the freeze',
      seal: 'Settle the results',
      'reopen-deed': 'Appeal upheld: count it',
    },
    outcomes: { approved: 'Approved', refused: 'Refused' },
    waits: { awards: 'Points by hand to decide: {count}', rules: 'Draft rules to decide on' },
  },
  events: {
    'assessment-rules': {
      drafted: 'Rules drafted',
      edited: 'Rules edited',
      'put-in-force': 'Put in force by {meeting}',
      discarded: 'Draft discarded',
      retired: 'Retired',
    },
    assessment: {
      opened: 'Assessment of {year} begun',
      'rules-changed': 'Other rules are used',
      'award-proposed': 'Points by hand proposed',
      'award-decided': 'Points by hand decided',
      frozen: 'Frozen',
      unfrozen: 'Freeze lifted',
      sealed: 'Results settled',
      'deed-reopened': 'Appeal upheld: a record counts again',
    },
    ranking: { switched: '{isEnabled, select, true {Ranking turned on} other {Ranking turned off}}: {reason}' },
  },
  notices: {
    'award-to-decide': { title: 'Points by hand to decide', line: '{title}: please look at the evidence and decide.' },
    'award-decided': { title: 'Points by hand decided', line: '{title}: points given by hand have been decided on.' },
    'assessment-frozen': {
      title: 'The year’s records are frozen',
      line: '{year} is frozen. If something is missing, appeal in your duty file.',
    },
    'assessment-sealed': {
      title: 'The year’s results are settled',
      line: 'The results of {year} are settled; only you and named staff see yours.',
    },
    'sheet-counted-again': {
      title: 'Appeal upheld, counted again',
      line: 'A record of {year} counts again; please look.',
    },
    'ranking-on': { title: 'The ranking is on', line: 'The administrator’s reason: {reason}' },
    'ranking-off': { title: 'The ranking is off', line: 'The administrator’s reason: {reason}' },
  },
  refusals: {
    'rules-faulty':
      'The rules have {count} faults, the first in line {line}. Your text is kept; correct the lines as told and save again.',
    'rules-in-use':
      '{year} is still counted with this version. Use other rules for it first, or wait until it is settled.',
    'rules-not-in-force': 'This version is not in force. Choose one that is.',
    'rules-other-years':
      'This version is meant for {from}{until, select, none {} other { to {until}}}, not for {year}. Choose another.',
    'year-open-already': '{year} has begun already. Open that year.',
    'decided-later': 'The day of decision {on} is still to come. Correct it.',
    'period-running': 'The period runs until {until}; it can be frozen after that.',
    'awards-open': '{count} points by hand are undecided. Decide them first.',
    'award-item-unknown': 'The rules have no such item given by hand. Choose again.',
    'award-too-high': 'This item gives at most {most}. What you filled in is kept.',
    'award-outside-period': 'The day must lie between {from} and {until}. What you filled in is kept.',
    'award-not-member': 'This person held no seat in the year. Choose again.',
    'evidence-missing': 'Points by hand need evidence. Upload a file.',
    'award-unknown': 'There is no such proposal. Refresh and try again.',
    'award-decided-already': 'This has been decided already.',
    'award-own-proposal': 'You proposed it; somebody else decides.',
    'award-own-points': 'It concerns yourself; somebody else decides.',
    'award-refusal-bare': 'Say why it is refused.',
    'deed-not-late': 'This record counts anyway, or is not of this year.',
    'deed-reopened-already': 'This record counts again already.',
    'ranking-reason-short': 'Give a reason of at least {least} characters: every member will read it.',
    'ranking-unchanged': 'It is so already; nothing changed.',
    'ranking-is-off': 'The ranking is off, as it is by default.',
  },
};
