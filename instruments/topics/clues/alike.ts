// Looks for a clue from outside that says nearly the same, among those of the last weeks.
import { sql, type Transaction } from '#platform/database';
import { likeness, likenessTokens, mostDifferingBits, nearlyTheSame, simhash } from './likeness.ts';

const windowDays = 30;
const mostCandidates = 40;

export interface Alike {
  /** The first of them. */
  readonly headId: string;
  /** How many came since midnight a day ago, the first and the folded ones included. */
  readonly inTheDay: number;
}

export interface Fingerprint {
  readonly tokens: readonly string[];
  readonly simhash: string;
}

export function fingerprintOf(title: string, text: string): Fingerprint {
  const tokens = likenessTokens(title, text);
  return { tokens, simhash: simhash(tokens) };
}

/** Senders at the same moment wait for each other, so that of two alike one is the first. */
export async function waitForOthers(tx: Transaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('topic-clues:' || app.tenant_id()::text, 0))`.execute(tx);
}

export async function clueAlike(
  tx: Transaction,
  { tokens, simhash: own }: Fingerprint,
  now: Date,
): Promise<Alike | null> {
  const since = new Date(now.getTime() - windowDays * 86_400_000);
  const { rows } = await sql<{
    id: string;
    head_id: string | null;
    title: string;
    text: string;
  }>`select c.case_id as id,
      c.head_id, k.title, c.text
    from topic_clue c join "case" k on k.tenant_id = c.tenant_id and k.id = c.case_id
    where c.origin = 'public' and c.received_at > ${since}
      and bit_count(c.simhash # ${own}::bit(64)) <= ${mostDifferingBits}
    order by bit_count(c.simhash # ${own}::bit(64)), c.received_at limit ${mostCandidates}`.execute(tx);
  const found = rows.find(({ title, text }) => likeness(tokens, likenessTokens(title, text)) >= nearlyTheSame);
  if (!found) return null;
  const headId = found.head_id ?? found.id;
  return { headId, inTheDay: await receiptsInTheDay(tx, headId, now) };
}

async function receiptsInTheDay(tx: Transaction, headId: string, now: Date): Promise<number> {
  const since = new Date(now.getTime() - 86_400_000);
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from clue_receipt r
    join topic_clue c on c.tenant_id = r.tenant_id and c.case_id = r.case_id
    where (c.case_id = ${headId} or c.head_id = ${headId}) and r.created_at > ${since}`.execute(tx);
  return rows[0]?.count ?? 0;
}

/** Clues from outside in the last hour that stand as clues of their own. */
export async function cluesInTheHour(tx: Transaction, now: Date): Promise<number> {
  const since = new Date(now.getTime() - 3_600_000);
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from topic_clue
    where origin = 'public' and received_at > ${since}`.execute(tx);
  return rows[0]?.count ?? 0;
}
