import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Migration, type MigrationProvider, sql } from 'kysely';

export interface MigrationPart {
  /** Begins with a number that never changes, e.g. `20-people`: it gives the order among parts. */
  readonly name: string;
  readonly directory: string;
}

export function providerOf(parts: readonly MigrationPart[]): MigrationProvider {
  return {
    async getMigrations() {
      const migrations: Record<string, Migration> = {};
      for (const part of parts) {
        const files = (await readdir(part.directory)).filter((file) => file.endsWith('.sql')).sort();
        for (const file of files) {
          const text = await readFile(join(part.directory, file), 'utf8');
          const name = `${part.name}/${file.replace(/[.]sql$/, '')}`;
          migrations[name] = { up: async (db) => void (await sql.raw(text).execute(db)) };
        }
      }
      return migrations;
    },
  };
}
