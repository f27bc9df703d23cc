import { sql, type Transaction, tables } from '#platform/database';
import type { SettingTables } from './storage.ts';

export interface SettingChange {
  readonly key: string;
  readonly value: unknown;
  readonly reason: string;
  readonly by: string | null;
  readonly at: Date;
}

export async function writeSetting(tx: Transaction, change: SettingChange): Promise<void> {
  const values = {
    value: JSON.stringify(change.value),
    reason: change.reason,
    updated_by: change.by,
    updated_at: change.at,
  };
  await tables<SettingTables>(tx)
    .insertInto('setting')
    .values({ tenant_id: sql<string>`app.tenant_id()`, key: change.key, ...values })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'key']).doUpdateSet(values))
    .execute();
}
