// The passage of each found case that shows best why it was found.
import type { Actor } from '#kernel/permissions';
import { sql, type Transaction } from '#platform/database';
import { type Excerpt, excerpt } from '#platform/text';
import { isReadBy } from './found-by.ts';
import { wantedIn } from './wanted.ts';

export interface FoundPassage {
  readonly caseId: string;
  readonly part: string;
  readonly excerpt: Excerpt;
}

interface PassageRow {
  case_id: string;
  part: string;
  body: string;
}

/** For cases the actor has been shown to see: one passage each, from a part they may read. One query. */
export async function passagesOf(
  tx: Transaction,
  { actor, words, caseIds }: { actor: Actor; words: string; caseIds: readonly string[] },
): Promise<Map<string, FoundPassage>> {
  const wanted = wantedIn(words);
  if (!wanted || caseIds.length === 0) return new Map();
  const any = wanted.words.join(' | ');
  const { rows } = await sql<PassageRow>`select distinct on (entry.case_id) entry.case_id, entry.part, entry.body
    from search_entry entry
    where entry.tenant_id = app.tenant_id() and entry.case_id = any(${[...caseIds]}::uuid[])
      and ${isReadBy(actor, 'entry')} and entry.tokens @@ ${any}::tsquery
    order by entry.case_id, (entry.part <> 'text'), entry.part, entry.piece`.execute(tx);
  return new Map(
    rows.map(({ case_id: caseId, part, body }) => [caseId, { caseId, part, excerpt: excerpt(body, words) }]),
  );
}
