import { sql } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import { refusalOf } from '#platform/http';
import type { House } from '../house.ts';

interface Writable {
  readonly isReadOnly: boolean;
}

/** What stands in the way of serving just now, as a refusal people can read; null when nothing does. */
export async function hindrance({ database, files }: Pick<House, 'database' | 'files'>): Promise<Refusal | null> {
  try {
    await files.assertRoom();
    const { rows } = await database.asSystem((tx) =>
      sql<Writable>`select current_setting('transaction_read_only') = 'on' as "isReadOnly"`.execute(tx),
    );
    return rows[0]?.isReadOnly ? refuse('storage-read-only') : null;
  } catch (error) {
    const refusal = refusalOf(error);
    return refusal.code === 'internal-error' ? refuse('service-unavailable') : refusal;
  }
}
