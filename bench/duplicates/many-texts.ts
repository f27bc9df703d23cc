// A committee with very many cases, put together from pieces of real texts so that their words are as common as in life.
import pg from 'pg';
import { v7 } from 'uuid';
import { searchTokens } from '#platform/text';
import type { Corpus, Text } from './corpus.ts';
import { drawer } from './drawer.ts';

const clausesOf = ({ body }: Text): string[] => body.split(/(?<=[。！？\n])/u).filter((clause) => clause.length > 8);

/** Bodies of some six hundred characters; every title comes from the data, so that words of the trade are as usual. */
export function* manyTexts({ proposals, messages }: Corpus, count: number): Generator<Text> {
  const draw = drawer(11);
  const sources = [...proposals, ...proposals, ...messages];
  const clauses = sources.map(clausesOf).filter((found) => found.length > 0);
  const titles = sources.map(({ title }) => title);
  for (let at = 0; at < count; at += 1) {
    const parts = Array.from({ length: 6 }, () => {
      const from = clauses[draw(clauses.length)]!;
      const start = draw(from.length);
      return from.slice(start, start + 2).join('');
    });
    yield { id: v7(), title: titles[draw(titles.length)]!, body: parts.join('\n') };
  }
}

const batchSize = 500;

const insertCases = `insert into "case" (tenant_id, id, kind, state, title, audience, created_at, updated_at)
  select $1, id, 'proposal', 'filed', title, 'members', now(), now() from unnest($2::uuid[], $3::text[]) as given (id, title)`;
const insertEntries = `insert into search_entry (tenant_id, case_id, part, piece, body, tokens)
  select $1::uuid, id, 'text', 1, body, array_to_tsvector(array['@' || $1::text]) || to_tsvector('simple', tokens)
  from unnest($2::uuid[], $3::text[], $4::text[]) as given (id, body, tokens)`;

/** The index is built when all texts are there, as a restore does. */
export async function loadTexts(
  connection: pg.ClientConfig,
  { tenantId, texts }: { tenantId: string; texts: Iterable<Text> },
): Promise<void> {
  const client = new pg.Client(connection);
  await client.connect();
  await client.query(`select set_config('app.tenant_id', $1, false)`, [tenantId]);
  await client.query('drop index search_entry_tokens');
  await client.query(`set maintenance_work_mem = '1GB'; set synchronous_commit = off`);
  let batch: Text[] = [];
  const flush = async () => {
    const ids = batch.map(({ id }) => id);
    const bodies = batch.map(({ title, body }) => `${title}\n${body}`.replaceAll('\0', ' '));
    await client.query(insertCases, [tenantId, ids, batch.map(({ title }) => title)]);
    await client.query(insertEntries, [tenantId, ids, bodies, bodies.map(searchTokens)]);
    batch = [];
  };
  for (const text of texts) {
    batch.push(text);
    if (batch.length === batchSize) await flush();
  }
  await flush();
  await client.query(`create index search_entry_tokens on search_entry using gin (tokens) with (fastupdate = off)`);
  await client.query('analyze');
  await client.end();
}
