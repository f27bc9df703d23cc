// Reports as lines of a list: one shape for the author's list and the desk's.
import { sql } from '#platform/database';
import type { ReportItem } from '../../contract/reports.ts';
import type { Origin, ReportState } from '../../contract/vocabulary.ts';

export interface ItemRow {
  id: string;
  version: number;
  state: ReportState;
  title: string;
  origin: Origin;
  author: string;
  isUrgent: boolean;
  submittedAt: Date | null;
  dueOn: string | null;
  issueNumber: string | null;
}

export const itemColumns = sql`k.id, k.version, k.state, k.title, r.origin, r.author_name as author,
  r.is_urgent as "isUrgent", r.submitted_at as "submittedAt", k.due_on as "dueOn",
  (select issue.number from information_issue_source s join "case" issue on issue.tenant_id = s.tenant_id
    and issue.id = s.issue_id where s.tenant_id = r.tenant_id and s.report_id = r.case_id and issue.state = 'sent'
    order by issue.updated_at desc limit 1) as "issueNumber"`;

export const fromReports = sql`information_report r join "case" k on k.tenant_id = r.tenant_id and k.id = r.case_id`;

export const itemOf = ({ submittedAt, ...row }: ItemRow): ReportItem => ({
  ...row,
  submittedAt: submittedAt?.toISOString() ?? null,
});
