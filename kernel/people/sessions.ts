// Terms and plenary sessions, and which of them is open for in-session proposals at a moment.
import { type Transaction, tables } from '#platform/database';
import type { PeopleTables } from './tables.ts';

export interface PlenarySession {
  readonly id: string;
  readonly termId: string;
  readonly termOrdinal: number;
  readonly ordinal: number;
  readonly name: string;
  readonly opensOn: string;
  readonly from: Date;
  readonly until: Date;
}

export async function plenarySessions(tx: Transaction): Promise<PlenarySession[]> {
  const rows = await tables<PeopleTables>(tx)
    .selectFrom('plenary_session as session')
    .innerJoin('term', (join) =>
      join.onRef('term.tenant_id', '=', 'session.tenant_id').onRef('term.id', '=', 'session.term_id'),
    )
    .select([
      'session.id',
      'session.term_id',
      'term.ordinal as term_ordinal',
      'session.ordinal',
      'session.name',
      'session.opens_on',
      'session.in_session_from',
      'session.in_session_until',
    ])
    .orderBy('session.opens_on', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    termId: row.term_id,
    termOrdinal: row.term_ordinal,
    ordinal: row.ordinal,
    name: row.name,
    opensOn: row.opens_on,
    from: row.in_session_from,
    until: row.in_session_until,
  }));
}
