// The inbox in SQL.
import { sql, type Transaction } from '#platform/database';
import type { NoticeCounts } from '../contract.ts';
import type { Notice } from '../notice.ts';
import { filters, type NoticeSelection } from './notice-selection.ts';

export const noticeColumns = sql`
  notice.id, notice.person_id as "personId", notice.kind, notice.case_id as "caseId", notice.event_id as "eventId",
  notice.params, notice.action_key as "actionKey", notice.due_on as "dueOn", notice.is_urgent as "isUrgent",
  notice.created_at as "createdAt", notice.read_at as "readAt", notice.done_at as "doneAt",
  (select of_case.kind from "case" of_case
   where of_case.tenant_id = notice.tenant_id and of_case.id = notice.case_id) as "caseKind"`;

export async function selectNotices(tx: Transaction, selection: NoticeSelection): Promise<Notice[]> {
  const { personId, filter, after, limit } = selection;
  const isLater = after ? sql`(created_at, id) < (${after.createdAt}::timestamptz, ${after.id}::uuid)` : sql`true`;
  const { rows } = await sql<Notice>`
    select ${noticeColumns} from notice
    where tenant_id = app.tenant_id() and person_id = ${personId} and ${filters[filter]} and ${isLater}
    order by created_at desc, id desc
    limit ${limit}`.execute(tx);
  return rows;
}

export async function countNotices(tx: Transaction, personId: string): Promise<NoticeCounts> {
  const { rows } = await sql<NoticeCounts>`
    select
      (select count(*)::int from notice
       where tenant_id = app.tenant_id() and person_id = ${personId} and ${filters.unread}) as unread,
      (select count(*)::int from notice
       where tenant_id = app.tenant_id() and person_id = ${personId} and ${filters['to-do']}) as "toDo"
  `.execute(tx);
  return rows[0] ?? { unread: 0, toDo: 0 };
}
