import type { Messages } from '#platform/locale';
import type { settingsZhCN } from './settings-zh-CN.ts';

export const settingsEn: Messages<typeof settingsZhCN> = {
  proposal: {
    inSession: {
      opensBeforeDays: 'In-session proposals open before the session',
      cutoffAt: 'In-session cut-off (preset for new sessions)',
    },
    title: { maxChars: 'Longest title' },
    body: { maxChars: 'Longest text' },
    cosign: { requireOnlineSign: 'Co-signers sign on line themselves' },
    preReview: { days: 'Pre-review' },
    revision: { workingDays: 'Revision' },
    decision: { days: 'Review decision' },
    assignment: { days: 'Assignment' },
    assign: { objectionDays: 'Objection window', adjudicateDays: 'Decision on an objection' },
    handle: {
      firstMeetingDays: 'First meeting',
      minConsultations: 'Fewest consultations',
      coOpinionDays: 'Co-unit opinion',
      replyMonths: 'Reply',
      maxMonths: 'Hard maximum of handling',
    },
    countersign: { workingDays: 'Countersignature' },
    check: { workingDays: 'Check of the reply' },
    feedback: { workingDays: 'Feedback' },
    rehandle: { days: 'Re-handling' },
    classSet: 'Classes of replies',
    public: { listDays: 'Publication of the filed list' },
    key: { count: 'Key proposals a year' },
  },
};
