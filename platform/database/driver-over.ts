import type { DatabaseConnection, Driver } from 'kysely';
import type { PoolClient } from 'pg';
import { planName } from './plan-name.ts';

function connectionOver(client: PoolClient, keepsPlans: boolean): DatabaseConnection {
  return {
    async executeQuery<Row>(query: { sql: string; parameters: readonly unknown[] }) {
      const name = keepsPlans ? planName(query.sql) : undefined;
      const result = await client.query({ name, text: query.sql, values: [...query.parameters] });
      return { rows: result.rows as Row[], numAffectedRows: BigInt(result.rowCount ?? 0) };
    },
    // Rows are read in pages by key; nothing here streams.
    streamQuery: () => {
      throw new Error('Streaming is not offered inside an act.');
    },
  };
}

export function driverOver(client: PoolClient, keepsPlans: boolean): Driver {
  const connection = connectionOver(client, keepsPlans);
  const nested = async () => {
    throw new Error('An act is one transaction; it cannot open another.');
  };
  return {
    init: async () => {},
    acquireConnection: async () => connection,
    beginTransaction: nested,
    commitTransaction: nested,
    rollbackTransaction: nested,
    releaseConnection: async () => {},
    destroy: async () => {},
  };
}
