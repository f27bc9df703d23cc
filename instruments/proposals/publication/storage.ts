// Where each proposal stands on its way to the public.
import { sql, type Transaction, tables } from '#platform/database';
import type { CheckInput, PublicationState } from './contract.ts';

interface PublicationRow {
  tenant_id: string;
  case_id: string;
  state: PublicationState;
  checked: unknown;
  checked_by: string | null;
  checked_by_name: string;
  checked_at: Date | null;
  source_digest: string | null;
  note: string;
  released_by_name: string;
  released_at: Date | null;
}
interface PublicationTables {
  proposal_publication: PublicationRow;
}

export interface Publication {
  readonly state: PublicationState;
  readonly checked: CheckInput | null;
  readonly checkedBy: string | null;
  readonly checkedByName: string;
  readonly checkedAt: Date | null;
  readonly sourceDigest: string | null;
  readonly note: string;
  readonly releasedByName: string;
  readonly releasedAt: Date | null;
}

const untouched: Publication = {
  state: 'not-considered',
  checked: null,
  checkedBy: null,
  checkedByName: '',
  checkedAt: null,
  sourceDigest: null,
  note: '',
  releasedByName: '',
  releasedAt: null,
};

export async function readPublication(tx: Transaction, caseId: string): Promise<Publication> {
  const row = await tables<PublicationTables>(tx)
    .selectFrom('proposal_publication')
    .selectAll()
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  if (!row) return untouched;
  return {
    state: row.state,
    checked: row.checked as CheckInput | null,
    checkedBy: row.checked_by,
    checkedByName: row.checked_by_name,
    checkedAt: row.checked_at,
    sourceDigest: row.source_digest,
    note: row.note,
    releasedByName: row.released_by_name,
    releasedAt: row.released_at,
  };
}

export type PublicationPatch = Partial<Omit<PublicationRow, 'tenant_id' | 'case_id'>>;

export async function writePublication(tx: Transaction, caseId: string, patch: PublicationPatch): Promise<void> {
  await tables<PublicationTables>(tx)
    .insertInto('proposal_publication')
    .values({ tenant_id: sql<string>`app.tenant_id()`, case_id: caseId, state: 'not-considered', ...patch } as never)
    .onConflict((conflict) => conflict.columns(['tenant_id', 'case_id']).doUpdateSet(patch))
    .execute();
}
