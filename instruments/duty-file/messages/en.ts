import type { Messages } from '#platform/locale';
import { enRefusals } from './en-refusals.ts';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  dutyFile: {
    name: 'Duty files',
    office: 'Members’ office',
    reportTitle: 'Duty report of {year}',
    lineOfRecord: 'Entered in the record',
    actOfRecord: 'In the record',
    notHandedIn: 'Not handed in',
    groups: {
      meetings: 'Meetings',
      proposals: 'Proposals',
      information: 'Information',
      speeches: 'Speeches',
      consultation: 'Consultation',
      inspections: 'Inspections',
      research: 'Research',
      appraisals: 'Appraisals',
      activities: 'Activities',
      study: 'Study',
      service: 'Service',
      studio: 'Member studio',
      outside: 'Other',
      honours: 'Honours',
    },
    sorts: {
      welfare: 'Charity',
      contact: 'Contact with the sector',
      publicity: 'Talks and publicity',
      research: 'Own research',
      mediation: 'Mediation',
      writing: 'Writing',
      honour: 'Honour received',
      other: 'Other',
    },
    ownDeedStates: {
      waiting: 'To be verified',
      verified: 'Verified',
      refused: 'Not verified',
      'taken-back': 'Taken back',
    },
    deedContestStates: {
      open: 'Being dealt with',
      upheld: 'Corrected',
      refused: 'Stays as it is',
      'taken-back': 'Taken back',
    },
    outcomes: { withdrawn: 'Withdraw the line', corrected: 'Correct the line', entered: 'Enter it' },
    dutyReportStates: {
      draft: 'Being written',
      submitted: 'Handed in',
      returned: 'Returned',
      acknowledged: 'Acknowledged',
    },
    ways: { read: 'Read', taken: 'Taken away' },
    verbs: {
      'verify-outside': 'Verify',
      'refuse-outside': 'Do not verify',
      'take-back-outside': 'Take back',
      'uphold-contest': 'Correct',
      'refuse-contest': 'Leave as it is',
      'take-back-contest': 'Take back',
      'save-report': 'Save',
      'submit-report': 'Hand in',
      'acknowledge-report': 'Acknowledge',
      'return-report': 'Return',
    },
    waits: {
      additions: '{count, plural, one {# addition} other {# additions}} to verify',
      contests: '{count, plural, one {# contested line} other {# contested lines}} to decide',
      reports: '{count, plural, one {# duty report} other {# duty reports}} to acknowledge',
      report: 'Duty report of {year} to hand in',
      returned: 'Duty report of {year} returned',
    },
  },
  deeds: {
    'outside-verified':
      '{sort, select, welfare {Charity} contact {Contact with the sector} publicity {Talk or publicity} research {Own research} mediation {Mediation} writing {Writing} honour {Honour received} other {Other duty}} (verified)',
  },
  turns: { organiser: 'organiser', 'members-office': 'members’ office', 'the-member': 'the member' },
  units: { dayOfYear: 'month-day' },
  events: {
    'own-deed': {
      added: 'Added by the member',
      verified: 'Verified',
      refused: 'Not verified',
      'taken-back': 'Taken back',
    },
    'deed-contest': {
      raised: 'Contested by the member',
      upheld: 'Contest upheld, line corrected',
      refused: 'Contest refused, line stays',
      'taken-back': 'Contest taken back',
    },
    'duty-report': {
      begun: 'Report begun',
      saved: 'Report changed',
      submitted: 'Report handed in',
      acknowledged: 'Report acknowledged',
      returned: 'Report returned',
    },
    'duty-file': { 'reports-reminded': '{count} members reminded of the report of {year}' },
  },
  notices: {
    'outside-to-verify': { title: 'An addition to verify', line: '{member} added “{title}” ({sort}); please verify.' },
    'outside-decided': {
      title: 'Your addition was decided on',
      line: '“{title}” {decision, select, verified {was verified and is in your file} other {was not verified; open it for the reason}}.',
    },
    'contest-raised': { title: 'A contested line', line: '{member} contests a line of the duty file.' },
    'contest-decided': {
      title: 'Your contest was decided',
      line: 'Your contest {decision, select, upheld {was upheld; the line is corrected} other {was refused; open it for the reason}}.',
    },
    'duty-report-arrived': { title: 'A duty report arrived', line: '{member} handed in the duty report of {year}.' },
    'duty-report-answered': {
      title: 'Your duty report was answered',
      line: 'Your report of {year} {decision, select, acknowledged {was acknowledged} other {was returned; open it for the remark}}.',
    },
    'duty-report-due': {
      title: 'Please hand in your duty report',
      line: 'The duty report of {year} is due on {dueOn}; what the record says is already in it.',
    },
  },
  settings: {
    dutyFile: {
      year: { freezesOn: 'Day on which the last year’s files are frozen (month-day)' },
      contest: { daysAfterFreeze: 'How long lines may be contested after that' },
      report: { dueOn: 'Day on which duty reports are due (month-day)' },
    },
  },
  refusals: enRefusals,
};
