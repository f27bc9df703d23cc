// The papers of supervision, made from a matter: the notice to the unit, the report to the leaders.
import type { QueryDocument } from '#kernel/official-documents';
import { noticeDocument } from './notice.ts';
import { leaderReport } from './report.ts';

export const supervisionDocuments: readonly QueryDocument[] = [
  { name: 'supervision.notice', query: 'supervision.matter', make: noticeDocument },
  { name: 'supervision.report', query: 'supervision.matter', make: leaderReport },
];
