// The committee one works for, and those above it on this platform.
import { sql, type Transaction } from '#platform/database';

export type CommitteeLevel = 'nation' | 'province' | 'city' | 'county';

export interface CommitteeAbove {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly level: CommitteeLevel;
}

/** The own committee first, then its parent, the parent's parent, … */
export async function committeeAndAbove(tx: Transaction): Promise<CommitteeAbove[]> {
  const { rows } = await sql<CommitteeAbove>`with recursive line as (
      select id, code, name, level, parent_id, 1 as step from tenant where id = app.tenant_id()
      union all
      select up.id, up.code, up.name, up.level, up.parent_id, line.step + 1 from line
        join tenant up on up.id = line.parent_id where line.step < 6)
    select id, code, name, level from line order by step`.execute(tx);
  return rows;
}
