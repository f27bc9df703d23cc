// Key proposals and the units that answer for them.
import { sql, type Transaction } from '#platform/database';

export interface KeyProposalHandled {
  readonly unitId: string;
  readonly unitName: string;
  readonly proposalId: string;
  readonly number: string | null;
  readonly title: string;
}

export async function keyProposalsOfUnits(tx: Transaction): Promise<KeyProposalHandled[]> {
  const { rows } = await sql<KeyProposalHandled>`select unit.id as "unitId", unit.name as "unitName",
      c.id as "proposalId", c.number, c.title
    from "case" c
    join undertaking u on u.tenant_id = c.tenant_id and u.case_id = c.id
      and u.role in ('sole', 'lead', 'separate') and u.state not in ('proposed', 'transferred')
    join unit on unit.tenant_id = u.tenant_id and unit.id = u.unit_id
    where c.tenant_id = app.tenant_id() and c.kind = 'proposal' and c.is_key
    order by unit.name, c.number limit 1000`.execute(tx);
  return rows;
}
