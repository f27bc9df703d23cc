import type { TextCheck } from '#kernel/publication/contract';
import { sql, type Transaction, tables } from '#platform/database';
import type { Photo } from './contract/news.ts';
import type { News } from './news.ts';

interface NewsRow {
  tenant_id: string;
  case_id: string;
  gathering_id: string | null;
  held_on: string | null;
  place: string;
  host: string;
  people_count: number | null;
  text: string;
  photos: unknown;
  address: string | null;
  checked: unknown;
  checked_by: string | null;
  checked_by_name: string;
  checked_at: Date | null;
  written_by: string | null;
  written_by_name: string;
  released_by_name: string;
  released_at: Date | null;
  note: string;
}
interface NewsTables {
  news: NewsRow;
}

export async function readNews(tx: Transaction, caseId: string): Promise<News | null> {
  const row = await tables<NewsTables>(tx)
    .selectFrom('news')
    .selectAll()
    .where('case_id', '=', caseId)
    .executeTakeFirst();
  if (!row) return null;
  return {
    ...{ caseId: row.case_id, gatheringId: row.gathering_id, heldOn: row.held_on, place: row.place, host: row.host },
    ...{ peopleCount: row.people_count, text: row.text, photos: row.photos as Photo[], address: row.address },
    ...{ checked: row.checked as TextCheck | null, checkedBy: row.checked_by, checkedByName: row.checked_by_name },
    ...{ checkedAt: row.checked_at, writtenBy: row.written_by, writtenByName: row.written_by_name },
    ...{ releasedByName: row.released_by_name, releasedAt: row.released_at, note: row.note },
  };
}

export type NewsPatch = Partial<Omit<NewsRow, 'tenant_id' | 'case_id'>>;

export async function insertNews(tx: Transaction, caseId: string, fields: NewsPatch): Promise<void> {
  const row = { tenant_id: sql<string>`app.tenant_id()`, case_id: caseId, ...fields };
  await tables<NewsTables>(tx)
    .insertInto('news')
    .values(row as never)
    .execute();
}

export async function updateNews(tx: Transaction, caseId: string, patch: NewsPatch): Promise<void> {
  await tables<NewsTables>(tx).updateTable('news').set(patch).where('case_id', '=', caseId).execute();
}

export interface KeptFile {
  readonly id: string;
  readonly digest: string;
  readonly mediaType: string;
  readonly name: string;
}

/** Of the given files, the pictures that belong to this news or were handed in by this person for nothing yet. */
export async function usablePhotos(
  tx: Transaction,
  wanted: { ids: readonly string[]; caseId: string; personId: string | null },
): Promise<KeptFile[]> {
  if (wanted.ids.length === 0) return [];
  const { rows } = await sql<KeptFile>`select id, digest, media_type as "mediaType", name from file
    where tenant_id = app.tenant_id() and id = any(${[...wanted.ids]}::uuid[]) and purpose = 'image'
      and (case_id = ${wanted.caseId} or (case_id is null and uploaded_by = ${wanted.personId}::uuid))`.execute(tx);
  return rows;
}
