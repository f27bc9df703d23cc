// One issue: the originals, the text as it stands, what was changed, who checked and signed.
import * as z from 'zod';
import { defineQuery, type QueryContext } from '#kernel/acts';
import { type CaseRecord, readCase } from '#kernel/cases';
import { generalCapacities } from '#kernel/permissions';
import { sql } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import { diffText } from '#platform/text';
import { type IssueSource, type IssueView, issueView } from '../../contract/issues.ts';
import type { IssueState, Origin } from '../../contract/vocabulary.ts';
import { saidAbilities } from '../../say.ts';
import { detailsIn, hintsIn } from '../../text/found-in.ts';
import { wholeText, withTitle } from '../../text/whole-text.ts';
import { timelineOf } from '../../timeline.ts';
import { deskReaders } from '../../who-sees.ts';
import type { Issue } from '../issue.ts';
import { issueLifecycle } from '../lifecycle.ts';
import { readIssue } from '../storage.ts';
import { issueFacts } from '../subject.ts';

interface SourceRow {
  reportId: string;
  title: string;
  author: string;
  origin: Origin;
  share: number;
  situation: string;
  causes: string;
  advice: string;
  source: string;
}

async function sourcesOf({ tx }: QueryContext, issueId: string): Promise<IssueSource[]> {
  const { rows } = await sql<SourceRow>`select r.case_id as "reportId", k.title, r.author_name as author, r.origin,
      s.share, r.situation, r.causes, r.advice, r.source
    from information_issue_source s join information_report r on r.tenant_id = s.tenant_id and r.case_id = s.report_id
      join "case" k on k.tenant_id = r.tenant_id and k.id = r.case_id
    where s.tenant_id = app.tenant_id() and s.issue_id = ${issueId} order by s.position`.execute(tx);
  return rows.map(({ situation, causes, advice, ...row }) => ({
    ...row,
    text: wholeText({ situation, causes, advice }),
  }));
}

interface Beside {
  versions: IssueView['versions'];
  usualReceivers: string[];
}

async function besideOf({ tx }: QueryContext, { caseId, bulletin }: Issue): Promise<Beside> {
  const { rows } = await sql<Beside>`select
      coalesce((select jsonb_agg(jsonb_build_object('version', v.version, 'by', v.by_name, 'note', v.note,
          'at', to_char(v.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by v.version desc)
        from information_issue_version v where v.tenant_id = app.tenant_id() and v.issue_id = ${caseId}), '[]') as versions,
      coalesce((select receivers from information_issue where tenant_id = app.tenant_id() and bulletin = ${bulletin}
        and issued_on is not null order by year desc, number_in_year desc limit 1), '{}') as "usualReceivers"`.execute(
    tx,
  );
  return rows[0]!;
}

const original = (sources: readonly IssueSource[]): string =>
  sources.map(({ title, text }) => withTitle(title, text)).join('\n');

const signature = (name: string, at: Date | null) => at && { name, at: at.toISOString() };

async function viewOf(context: QueryContext, record: CaseRecord, issue: Issue): Promise<IssueView> {
  const { id, version, title, number } = record;
  const state = record.state as IssueState;
  const sources = await sourcesOf(context, id);
  const whole = withTitle(title, issue.text);
  const meeting = { state, facts: issueFacts(context, title, issue), capacities: generalCapacities(context.actor) };
  return {
    ...{ id, version, state, title, number, sources, bulletin: issue.bulletin, isUrgent: issue.isUrgent },
    form: sources.length > 1 ? 'combined' : 'single',
    authors: sources.map(({ author }) => author),
    ...{ editor: issue.editedByName, dueOn: record.dueOn, issuedOn: issue.issuedOn },
    ...{ isPublic: issue.publishedAt !== null, updatedAt: record.updatedAt.toISOString() },
    ...{
      text: issue.text,
      note: issue.note,
      secrecyNote: issue.secrecyNote,
      privacyNote: issue.privacyNote,
      hiddenCount: issue.hiddenCount,
    },
    changes: diffText(original(sources), whole),
    ...(await besideOf(context, issue)),
    ...{ details: detailsIn(whole), hints: hintsIn(whole), sentBack: issue.sentBack },
    checked: signature(issue.checkedByName, issue.checkedAt),
    signed: signature(issue.signedByName, issue.signedAt),
    receivers: [...issue.receivers],
    publishedAt: issue.publishedAt?.toISOString() ?? null,
    timeline: await timelineOf(context, id),
    abilities: saidAbilities(context, issueLifecycle, meeting),
  };
}

export const issueQuery = defineQuery({
  name: 'information-reports.issue',
  parameters: z.object({ id: z.uuid() }),
  answer: issueView,
  who: deskReaders,
  async ask(context, { id }): Promise<IssueView | Refusal> {
    const record = await readCase(context.tx, id);
    const issue = record?.kind === issueLifecycle.kind ? await readIssue(context.tx, id) : null;
    return record && issue ? viewOf(context, record, issue) : refuse('not-found');
  },
});
