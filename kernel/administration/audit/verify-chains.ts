// Walks the chains of the committee a page at a time and names the first broken link of each.
import { defineQuery } from '#kernel/acts';
import { type EventRow, eventOf, firstFault } from '#kernel/audit';
import { sql, type Transaction } from '#platform/database';
import { auditVerification, type ChainFaultView, verifyParameters } from '../contract.ts';

interface Chain {
  case_id: string;
  stands: boolean;
  number: string | null;
  event_count: number | null;
  chain_head: string | null;
}

const beforeAll = '00000000-0000-0000-0000-000000000000';

/** Every chain there is: of cases that stand, and of events whose case is gone. */
async function chainsAfter(tx: Transaction, after: string, limit: number): Promise<Chain[]> {
  const { rows } = await sql<Chain>`select chain.case_id, "case".id is not null as stands, "case".number,
      "case".event_count, "case".chain_head
    from (select id as case_id from "case" where id > ${after}
      union select case_id from event where case_id > ${after} and sequence = 1
      order by case_id limit ${limit}) chain
    left join "case" on "case".tenant_id = app.tenant_id() and "case".id = chain.case_id
    order by chain.case_id`.execute(tx);
  return rows;
}

/** Cases an undone import took back: the import's own chain says so. */
async function takenBack(tx: Transaction, caseIds: readonly string[]): Promise<Set<string>> {
  if (caseIds.length === 0) return new Set();
  const { rows } = await sql<{ id: string }>`select removed.id from event,
      jsonb_array_elements_text(case when jsonb_typeof(payload -> 'removed') = 'array'
        then payload -> 'removed' else '[]'::jsonb end) as removed (id)
    where event.name = 'imports.undone' and removed.id = any(${[...caseIds]}::text[])`.execute(tx);
  return new Set(rows.map(({ id }) => id));
}

function faultOf(chain: Chain, rows: readonly EventRow[]): Omit<ChainFaultView, 'caseId' | 'number'> | null {
  const fault = firstFault(rows.map(eventOf));
  if (fault) return fault;
  const last = rows.at(-1);
  if (!chain.stands) return { sequence: rows.length, kind: 'case-gone' };
  if ((chain.event_count ?? 0) > rows.length) return { sequence: rows.length + 1, kind: 'cut-short' };
  return last && last.hash !== chain.chain_head ? { sequence: last.sequence, kind: 'link-broken' } : null;
}

export const verifyChains = defineQuery({
  name: 'audit.verify',
  parameters: verifyParameters,
  answer: auditVerification,
  who: ['audit-administrator'],
  async ask({ tx }, { cursor = beforeAll, limit }) {
    const chains = await chainsAfter(tx, cursor, limit);
    const ids = chains.map(({ case_id }) => case_id);
    const { rows } = await sql<EventRow>`select * from event where case_id = any(${ids}::uuid[])
      order by case_id, sequence`.execute(tx);
    const events = Map.groupBy(rows, ({ case_id }) => case_id);
    const found = chains.flatMap((chain): ChainFaultView[] => {
      const fault = faultOf(chain, events.get(chain.case_id) ?? []);
      return fault ? [{ caseId: chain.case_id, number: chain.number, ...fault }] : [];
    });
    const gone = found.filter(({ kind }) => kind === 'case-gone').map(({ caseId }) => caseId);
    const explained = await takenBack(tx, gone);
    return {
      chains: chains.length,
      events: rows.length,
      faults: found.filter(({ kind, caseId }) => kind !== 'case-gone' || !explained.has(caseId)),
      nextCursor: chains.length === limit ? (ids.at(-1) ?? null) : null,
    };
  },
});
