// The bare transaction: the same statements through the same pool, prepared, and nothing around them.
import { createHash } from 'node:crypto';
import type { Database } from '#platform/database';
import { inTurns, type Timed } from './in-turns.ts';
import type { Statement } from './rehearsed.ts';

export interface BareWanted {
  readonly database: Database;
  readonly tenantId: string;
  readonly clients: number;
  readonly transactions: readonly (readonly Statement[])[];
}

const names = new Map<string, string>();

function nameOf(text: string): string {
  const known = names.get(text) ?? createHash('sha1').update(text).digest('hex').slice(0, 20);
  names.set(text, known);
  return known;
}

export function runBare({ database, tenantId, clients, transactions }: BareWanted): Promise<Timed> {
  return inTurns(transactions, clients, async (statements) => {
    const connection = await database.pool.connect();
    await connection.query(`begin; set local app.tenant_id = '${tenantId}'`);
    for (const { text, values } of statements) {
      await connection.query({ name: nameOf(text), text, values: [...values] });
    }
    await connection.query('commit');
    connection.release();
  });
}
