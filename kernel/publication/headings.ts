// By what published items can be leafed through, with how many there are of each: kept as they change, never counted here.
import { sql, type Transaction } from '#platform/database';
import type { PublicWanted, Result } from './read-public.ts';

export interface Heading {
  readonly name: string;
  readonly count: number;
}

export interface Headings {
  readonly sessions: readonly Heading[];
  readonly categories: readonly Heading[];
  readonly units: readonly Heading[];
}

interface KeptHeading extends Heading {
  readonly part: string;
}

/** All headings of a kind. One query over some hundred rows. */
export async function headings(tx: Transaction, kind: string): Promise<readonly KeptHeading[]> {
  const { rows } = await sql<KeptHeading>`select part, name, count from published_heading
    where tenant_id = app.tenant_id() and kind = ${kind} and count > 0 order by part, name desc`.execute(tx);
  return rows;
}

const sumOf = (kept: readonly KeptHeading[], part: string, fits: (name: string) => boolean = () => true): number =>
  kept.filter((one) => one.part === part && fits(one.name)).reduce((sum, { count }) => sum + count, 0);

const resultTotal = (kept: readonly KeptHeading[], result: Result, today: string): number => {
  if (result === 'open') return sumOf(kept, 'due', (dueOn) => dueOn >= today);
  if (result === 'late') return sumOf(kept, 'due', (dueOn) => dueOn < today);
  return sumOf(kept, 'result', (name) => name === result);
};

/** Null where several conditions meet: nobody keeps that count. */
export function headingTotal(kept: readonly KeptHeading[], wanted: PublicWanted): number | null {
  const { session, category, unit, result, today } = wanted;
  const asked = [session, category, unit, result].filter(Boolean);
  if (asked.length > 1) return null;
  if (session) return sumOf(kept, 'session', (name) => name === session);
  if (category) return sumOf(kept, 'category', (name) => name === category);
  if (unit) return sumOf(kept, 'unit', (name) => name === unit);
  return result ? resultTotal(kept, result, today) : sumOf(kept, 'standing');
}

export async function publicHeadings(tx: Transaction, kind: string): Promise<Headings> {
  const kept = await headings(tx, kind);
  const of = (part: string) => kept.filter((one) => one.part === part).map(({ name, count }) => ({ name, count }));
  return { sessions: of('session'), categories: of('category'), units: of('unit').reverse() };
}

export interface PublicCounts extends Readonly<Record<Result, number>> {
  readonly listed: number;
  readonly full: number;
}

export async function publicCounts(tx: Transaction, kind: string, today: string): Promise<PublicCounts> {
  const kept = await headings(tx, kind);
  const of = (result: Result) => resultTotal(kept, result, today);
  return {
    ...{ kept: of('kept'), open: of('open'), late: of('late'), answered: of('answered'), handling: of('handling') },
    listed: sumOf(kept, 'standing'),
    full: sumOf(kept, 'standing', (name) => name === 'full'),
  };
}

/** How many of each kind stand here. One query. */
export async function publicKinds(tx: Transaction): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{
    kind: string;
    count: number;
  }>`select kind, sum(count)::int as count from published_heading
    where tenant_id = app.tenant_id() and part = 'standing' group by kind`.execute(tx);
  return new Map(rows.filter(({ count }) => count > 0).map(({ kind, count }) => [kind, count]));
}
