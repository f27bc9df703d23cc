// What of an issue goes up: the text and the authors' names exactly as they were released.
import { committeeAndAbove } from '#kernel/people';
import { sql, type Transaction } from '#platform/database';
import type { Issue } from '../issues/issue.ts';
import type { ExchangeContent } from './exchange.ts';

export async function contentOf(
  tx: Transaction,
  { title, number, issue }: { title: string; number: string; issue: Issue },
): Promise<ExchangeContent> {
  const [own] = await committeeAndAbove(tx);
  const { rows } = await sql<{ name: string; share: number }>`select r.author_name as name, s.share
    from information_issue_source s join information_report r on r.tenant_id = s.tenant_id and r.case_id = s.report_id
    where s.tenant_id = app.tenant_id() and s.issue_id = ${issue.caseId} order by s.position`.execute(tx);
  return {
    committee: { name: own?.name ?? '', code: own?.code ?? '', level: own?.level ?? '' },
    ...{ number, issuedOn: issue.issuedOn ?? '', form: rows.length > 1 ? 'combined' : 'single' },
    ...{ title, text: issue.text, authors: rows },
  };
}
