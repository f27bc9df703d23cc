import type { Messages } from '#platform/locale';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  settings: {
    identity: { secondFactor: 'Who needs a second factor', idleMinutes: 'Signed out after idling' },
    info: {
      body: { maxChars: 'Characters of an information report' },
      score: { mode: 'How adopted reports are scored' },
    },
    consult: {
      noticeDays: 'Notice of a consultation ahead by',
      materialDays: 'Materials of a consultation ahead by',
      minutesDays: 'Minutes of a consultation within',
      plan: { maxTopics: 'Topics of the yearly consultation plan' },
    },
    leave: {
      plenaryDays: 'Leave from a plenary ahead by',
      standingDays: 'Leave from a Standing Committee ahead by',
    },
    duty: {
      grades: { excellent: 'Duty file: excellent from', pass: 'Duty file: pass from' },
      visibility: 'Who sees a duty file',
    },
    ranking: { enabled: 'Rankings' },
    signin: { gps: { enabled: 'Location at sign-in' } },
    audit: { retentionMonths: 'Audit record kept for' },
  },
  notices: {
    'backup-failed': {
      title: 'The backup of last night failed',
      line: 'Reason: {code}. The backups before it are kept; see the list of backups and tell technical support today.',
    },
    'rehearsal-failed': {
      title: 'The rehearsal of a restore failed',
      line: 'Reason: {code}. Nothing in use was touched; see the list of backups and tell technical support today.',
    },
  },
  units: { points: 'points' },
  refusals: {
    'document-unavailable': 'This document cannot be made yet. Download it once the case has come that far.',
  },
};
