export { type Expression, type ExpressionBuilder, type Kysely, type SqlBool, sql } from 'kysely';
export { type Transaction, tables } from './bound-dialect.ts';
export * from './embedded/index.ts';
export { type MigrationOutcome, migrate } from './migrate.ts';
export type { TransactionOptions } from './once.ts';
export { type Database, openDatabase } from './open-database.ts';
export type { DatabaseOptions } from './pool-for.ts';
export type { MigrationPart } from './provider-of.ts';
export { isUniqueViolation, isWorthRetrying } from './retry.ts';
