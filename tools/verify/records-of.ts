import type pg from 'pg';
import { type EventRow, eventOf } from '#kernel/audit';
import type { CaseRecord, ChainedCase } from './record.ts';

const pageSize = 200;

export async function* recordsOf(
  client: pg.Client,
  tenantId: string,
  cases: readonly ChainedCase[],
): AsyncGenerator<CaseRecord> {
  for (let start = 0; start < cases.length; start += pageSize) {
    const page = cases.slice(start, start + pageSize);
    const { rows } = await client.query<EventRow>(
      'select * from event where tenant_id = $1 and case_id = any($2::uuid[]) order by case_id, sequence',
      [tenantId, page.map(({ id }) => id)],
    );
    const events = Map.groupBy(rows.map(eventOf), ({ caseId }) => caseId);
    for (const chained of page) yield { case: chained, events: events.get(chained.id) ?? [] };
  }
}
