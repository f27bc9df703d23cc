// How common terms are in a committee. Counted from texts every member may read, never from anybody's drafts: what
// only some may see leaves no trace in anybody's results.
import { sql, type Transaction } from '#platform/database';
import { noStatistics, type TermStatistics, type TermWeights, weightsFrom } from './term-weights.ts';

/** The newest texts; enough to know common from rare. */
export const countedByJob = 1500;
const countedAtOnce = 250;
const leastHolding = 2;

interface StatisticsRow {
  documents: number;
  cases: number;
  terms: string[];
  counts: number[];
}

const openTexts = (most: number) => `select entry.tokens from search_entry entry
  where entry.tenant_id = app.tenant_id() and entry.part = 'text' and entry.piece = 1 and entry.readers = 'case'
    and entry.case_id in (select id from "case" where tenant_id = app.tenant_id()
      and audience in ('members', 'public') order by updated_at desc limit ${most})`;

type Sizes = Pick<StatisticsRow, 'documents' | 'cases'>;

async function sizesOf(tx: Transaction, most: number): Promise<Sizes> {
  const { rows } = await sql<Sizes>`select
      (select count(*)::int from (${sql.raw(openTexts(most))}) texts) as documents,
      (select count(*)::int from "case" where tenant_id = app.tenant_id() and kind <> 'register') as cases`.execute(tx);
  return rows[0] ?? { documents: 0, cases: 0 };
}

async function countTerms(tx: Transaction, most: number): Promise<StatisticsRow> {
  const { rows } = await sql<Omit<StatisticsRow, keyof Sizes>>`select coalesce(array_agg(word), '{}') as terms,
      coalesce(array_agg(ndoc), '{}') as counts
    from ts_stat(${openTexts(most)}) where ndoc >= ${leastHolding} and char_length(word) between 2 and 32`.execute(tx);
  return { ...(await sizesOf(tx, most)), terms: rows[0]?.terms ?? [], counts: rows[0]?.counts ?? [] };
}

/** Counts anew and keeps it; done by a job. */
export async function keepStatistics(tx: Transaction, now: Date): Promise<void> {
  const { documents, cases, terms, counts } = await countTerms(tx, countedByJob);
  await sql`insert into likeness_statistics (tenant_id, documents, cases, terms, counts, made_at)
    values (app.tenant_id(), ${documents}, ${cases}, ${terms}::text[], ${counts}::integer[], ${now})
    on conflict (tenant_id) do update set documents = excluded.documents, cases = excluded.cases, terms = excluded.terms,
      counts = excluded.counts, made_at = excluded.made_at`.execute(tx);
  keptWeights.clear();
}

async function readStatistics(tx: Transaction): Promise<TermStatistics> {
  const { rows } = await sql<StatisticsRow>`select documents, cases, terms, counts from likeness_statistics`.execute(
    tx,
  );
  const row = rows[0] ?? (await countTerms(tx, countedAtOnce));
  if (row.documents === 0) return noStatistics;
  const holding = new Map(row.terms.map((term, at) => [term, row.counts[at] ?? 0]));
  return { documents: row.documents, all: Math.max(row.cases, row.documents), holding };
}

interface Kept {
  readonly weights: TermWeights;
  readonly until: number;
}

const keptForMilliseconds = 10 * 60_000;
const mostCommittees = 60;
const keptWeights = new Map<string, Kept>();

/** Kept for ten minutes in this process; the database holds the truth. */
export async function termWeights(tx: Transaction, { tenantId, now }: { tenantId: string; now: Date }) {
  const kept = keptWeights.get(tenantId);
  if (kept && kept.until > now.getTime()) return kept.weights;
  const weights = weightsFrom(await readStatistics(tx));
  keptWeights.delete(tenantId);
  keptWeights.set(tenantId, { weights, until: now.getTime() + keptForMilliseconds });
  const oldest = keptWeights.keys().next().value;
  if (keptWeights.size > mostCommittees && oldest) keptWeights.delete(oldest);
  return weights;
}
