// Kysely over one checked-out connection, so that BEGIN and the tenant wall travel in a single round trip.
import { Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import type { PoolClient } from 'pg';
import { driverOver } from './driver-over.ts';

/** Table types are added where they are used: `tables<AccountTables>(tx)`. */
// biome-ignore lint/complexity/noBannedTypes: the empty set of tables is meant
export type NoTables = {};
export type Transaction = Kysely<NoTables>;

export function transactionOver(client: PoolClient, keepsPlans = false): Transaction {
  return new Kysely<NoTables>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driverOver(client, keepsPlans),
      createQueryCompiler: () => new PostgresQueryCompiler(),
      createIntrospector: (database) => new PostgresIntrospector(database),
    },
  });
}

export function tables<Tables>(tx: Transaction): Kysely<Tables> {
  return tx as unknown as Kysely<Tables>;
}
