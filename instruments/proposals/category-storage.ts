// The category tree in the database: read whole, written by difference.
import { sql, type Transaction, tables } from '#platform/database';
import type { Category } from './category-rules.ts';
import type { ProposalTables } from './tables.ts';

/** In the order of the lists. Two savers wait for each other, so that neither misses the other's name. */
export async function categoriesForChange(tx: Transaction): Promise<Category[]> {
  await sql`select pg_advisory_xact_lock(hashtextextended(app.tenant_id()::text || 'proposal_category', 0))`.execute(
    tx,
  );
  const rows = await tables<ProposalTables>(tx)
    .selectFrom('proposal_category')
    .selectAll()
    .orderBy('position')
    .orderBy('name')
    .execute();
  return rows.map(({ id, parent_id: parentId, name, sphere, position, ended_on: endedOn }) => ({
    ...{ id, parentId, name, sphere, position, endedOn },
  }));
}

/** Answers the fields that differ. */
export function changedFields(before: Category | undefined, after: Category): string[] {
  const fields = Object.keys(after) as (keyof Category)[];
  return fields.filter((field) => (before ? before[field] !== after[field] : field !== 'id' && after[field] !== null));
}

export async function writeCategories(tx: Transaction, tenantId: string, categories: readonly Category[]) {
  for (const { id, parentId, name, sphere, position, endedOn } of categories) {
    const values = { parent_id: parentId, name, sphere, position, ended_on: endedOn };
    await tables<ProposalTables>(tx)
      .insertInto('proposal_category')
      .values({ tenant_id: tenantId, id, ...values })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doUpdateSet(values))
      .execute();
  }
}
