import { type Migration, type MigrationProvider, sql } from 'kysely';
import type { MigrationText } from './checksums.ts';

export interface MigrationPart {
  /** Begins with a number that never changes, e.g. `20-people`: it gives the order among parts. */
  readonly name: string;
  readonly directory: string;
}

export const providerOf = (texts: readonly MigrationText[]): MigrationProvider => ({
  async getMigrations() {
    const migrations: Record<string, Migration> = {};
    for (const { name, text } of texts) migrations[name] = { up: async (db) => void (await sql.raw(text).execute(db)) };
    return migrations;
  },
});
