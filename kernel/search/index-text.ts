// Writes and removes the searchable texts of a case; called in the transaction that changes them.
import { sql, type Transaction } from '#platform/database';
import { chunksForIndexing, searchTokens } from '#platform/text';
import type { Readers } from './readers.ts';

export interface IndexedText {
  readonly caseId: string;
  /** `text`, `reply:<id>`, `file:<id>`: what is replaced as a whole. */
  readonly part: string;
  readonly text: string;
  readonly readers?: Readers;
}

/** The database takes no zero character. */
const storable = (text: string): string => text.replaceAll('\0', ' ').toWellFormed();

/** Replaces the part; a part without a word in it is removed. */
export async function indexText(tx: Transaction, indexed: IndexedText): Promise<void> {
  const { caseId, part, readers = 'case' } = indexed;
  const pieces = chunksForIndexing(storable(indexed.text))
    .map((body) => ({ body, tokens: searchTokens(body) }))
    .filter(({ tokens }) => tokens.trim() !== '');
  const bodies = pieces.map(({ body }) => body);
  const tokens = pieces.map((piece) => piece.tokens);
  await sql`with shortened as (delete from search_entry where tenant_id = app.tenant_id() and case_id = ${caseId}
      and part = ${part} and piece > ${pieces.length})
    insert into search_entry (tenant_id, case_id, part, piece, readers, body, tokens)
    select app.tenant_id(), ${caseId}, ${part}, given.piece, ${readers}, given.body,
      array_to_tsvector(array['@' || app.tenant_id()]) || to_tsvector('simple', given.tokens)
    from unnest(${bodies}::text[], ${tokens}::text[]) with ordinality as given (body, tokens, piece)
    on conflict (tenant_id, case_id, part, piece)
      do update set readers = excluded.readers, body = excluded.body, tokens = excluded.tokens`.execute(tx);
}
