// The pool the application works through: role `tongxin_app`, row level security bound per transaction.
import pg from 'pg';
import type { Transaction } from './bound-dialect.ts';
import { once, type TransactionOptions } from './once.ts';
import { type DatabaseOptions, poolFor } from './pool-for.ts';
import { withRetries } from './with-retries.ts';

// Calendar dates stay 'YYYY-MM-DD' strings; big integers that we store (counts, sizes) fit a number.
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);
pg.types.setTypeParser(pg.types.builtins.INT8, (value) => Number(value));

export interface Database {
  /** One transaction behind the tenant wall. A refusal as answer rolls back. Deadlocks are retried. */
  asTenant<T>(tenantId: string, work: (tx: Transaction) => Promise<T>, options?: TransactionOptions): Promise<T>;
  /** One transaction that sees no tenant's rows: the tenant list, jobs. */
  asSystem<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  readonly pool: pg.Pool;
  end(): Promise<void>;
}

const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export function openDatabase(options: DatabaseOptions): Database {
  const pool = poolFor(options);
  return {
    pool,
    asTenant(tenantId, work, options) {
      if (!uuidShape.test(tenantId)) throw new Error('A tenant id is a UUID.');
      const begin = `begin; set local app.tenant_id = '${tenantId}'`;
      return withRetries(() => once(pool, { begin, work, ...options }));
    },
    asSystem: (work) => withRetries(() => once(pool, { begin: 'begin', work })),
    end: () => pool.end(),
  };
}
