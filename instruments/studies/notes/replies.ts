// What group members answered to a shared note; sealed like the note itself.

import { sql, type Transaction, tables } from '#platform/database';
import { openField, sealField } from '#platform/encryption';
import type { StudyTables } from '../tables.ts';

export interface Reply {
  readonly id: string;
  readonly author: string;
  readonly text: string;
  readonly at: string;
}

export async function insertReply(
  tx: Transaction,
  {
    tenantId,
    id,
    noteId,
    authorId,
    text,
    at,
  }: Omit<Reply, 'author' | 'at'> & {
    tenantId: string;
    noteId: string;
    authorId: string;
    at: Date;
  },
): Promise<void> {
  const text_sealed = sealField(text, { tenantId, rowId: id });
  await tables<StudyTables>(tx)
    .insertInto('reading_reply')
    .values({ tenant_id: tenantId, id, note_id: noteId, author_id: authorId, text_sealed, at })
    .execute();
}

interface Stored {
  id: string;
  tenantId: string;
  author: string;
  textSealed: string;
  at: Date;
}

export async function repliesOf(tx: Transaction, noteId: string): Promise<Reply[]> {
  const { rows } = await sql<Stored>`select r.id, r.tenant_id as "tenantId", p.name as author,
      r.text_sealed as "textSealed", r.at
    from reading_reply r join person p on p.tenant_id = r.tenant_id and p.id = r.author_id
    where r.tenant_id = app.tenant_id() and r.note_id = ${noteId} order by r.at, r.id limit 200`.execute(tx);
  return rows.map(({ tenantId, textSealed, at, ...row }) => ({
    ...{ ...row, at: at.toISOString() },
    text: openField(textSealed, { tenantId, rowId: row.id }),
  }));
}
