// One report: for its author with what was changed and why; for the desk with what was found in it.
import * as z from 'zod';
import { defineQuery, type QueryContext } from '#kernel/acts';
import { type CaseRecord, readCase } from '#kernel/cases';
import { sql } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import { diffText } from '#platform/text';
import { type ReportView, reportView } from '../../contract/reports.ts';
import type { IssueState, ReportState } from '../../contract/vocabulary.ts';
import { saidAbilities } from '../../say.ts';
import { detailsIn, hintsIn } from '../../text/found-in.ts';
import { wholeText, withTitle } from '../../text/whole-text.ts';
import { timelineOf } from '../../timeline.ts';
import { deskReaders, isWriterOf, seesDesk, writers } from '../../who-sees.ts';
import { reportLifecycle } from '../lifecycle.ts';
import type { Report } from '../report.ts';
import { readReport } from '../storage.ts';
import { reportCapacities, reportFacts, seesReport } from '../subject.ts';

interface IssueRow {
  id: string;
  state: IssueState;
  number: string | null;
  issuedOn: string | null;
  title: string;
  text: string;
  share: number;
  sourceCount: number;
  note: string;
  isPublic: boolean;
}

async function issueOf({ tx }: QueryContext, reportId: string): Promise<IssueRow | null> {
  const { rows } = await sql<IssueRow>`select k.id, k.state, k.number, i.issued_on as "issuedOn", k.title, i.text,
      s.share, i.note, i.published_at is not null as "isPublic",
      (select count(*)::int from information_issue_source other where other.tenant_id = s.tenant_id
        and other.issue_id = s.issue_id) as "sourceCount"
    from information_issue_source s join "case" k on k.tenant_id = s.tenant_id and k.id = s.issue_id
      join information_issue i on i.tenant_id = s.tenant_id and i.case_id = s.issue_id
    where s.tenant_id = app.tenant_id() and s.report_id = ${reportId} and k.state <> 'dropped'
    order by k.created_at desc limit 1`.execute(tx);
  return rows[0] ?? null;
}

/** Until it is sent, what the desk does with the text is the desk's own. */
async function printedIn(context: QueryContext, record: CaseRecord, report: Report): Promise<ReportView['issue']> {
  const issue = await issueOf(context, record.id);
  if (!issue || (issue.state !== 'sent' && !seesDesk(context.actor))) return null;
  const { text, ...shown } = issue;
  // Of a combined issue each author compares nothing: the others' words are not theirs to read beside their own.
  const own = withTitle(record.title, wholeText(report));
  const changes = issue.sourceCount === 1 ? diffText(own, withTitle(issue.title, text)) : [];
  return { ...shown, changes };
}

async function joinedTo({ tx }: QueryContext, id: string): Promise<ReportView['joined']> {
  const { rows } = await sql<ReportView['joined'][number]>`select k.id, k.kind, k.title, k.number
    from case_link l join "case" k on k.tenant_id = l.tenant_id
      and k.id = case when l.from_case_id = ${id} then l.to_case_id else l.from_case_id end
    where l.tenant_id = app.tenant_id() and l.kind = 'grown-from' and k.state <> 'discarded'
      and (l.from_case_id = ${id} or l.to_case_id = ${id}) order by l.created_at, k.id`.execute(tx);
  return rows;
}

async function viewOf(context: QueryContext, record: CaseRecord, report: Report): Promise<ReportView> {
  const { id, version, title } = record;
  const state = record.state as ReportState;
  const facts = await reportFacts(context, title, report);
  const whole = withTitle(title, wholeText(report));
  const isDesk = seesDesk(context.actor);
  const issue = await printedIn(context, record, report);
  const { decidedAt, decidedBy, decisionReason, authorName, submittedAt, caseId: _, ...kept } = report;
  const { origin, isUrgent, situation, causes, advice, isFirstHand, source, isOneMatter, commissionId } = kept;
  return {
    ...{ id, version, state, title, origin, isUrgent, situation, causes, advice, isFirstHand, source, isOneMatter },
    ...{ commissionId, author: authorName, submittedAt: submittedAt?.toISOString() ?? null, dueOn: record.dueOn },
    ...{ issueNumber: issue?.number ?? null, length: facts.length, limit: facts.limit },
    isMine: isWriterOf(context.actor, report),
    decision: decidedAt && { reason: decisionReason, by: decidedBy, at: decidedAt.toISOString() },
    details: isDesk || state === 'draft' ? detailsIn(whole) : null,
    hints: isDesk || state === 'draft' ? hintsIn(whole) : [],
    issue,
    joined: await joinedTo(context, id),
    timeline: await timelineOf(context, id),
    abilities: saidAbilities(context, reportLifecycle, {
      state,
      facts,
      capacities: reportCapacities(context.actor, report),
    }),
  };
}

export const reportQuery = defineQuery({
  name: 'information-reports.report',
  parameters: z.object({ id: z.uuid() }),
  answer: reportView,
  who: [...writers, ...deskReaders],
  async ask(context, { id }): Promise<ReportView | Refusal> {
    const record = await readCase(context.tx, id);
    const report = record?.kind === reportLifecycle.kind ? await readReport(context.tx, id) : null;
    return record && report && seesReport(context.actor, record.state as ReportState, report)
      ? viewOf(context, record, report)
      : refuse('not-found');
  },
});
