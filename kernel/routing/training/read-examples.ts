// The committee's own decided cases: what each asked, and where it went in the end.
import { sql, type Transaction } from '#platform/database';
import type { Target } from '../contract.ts';
import type { RoutedKind } from '../routed-kind.ts';
import { isOneOf, isSettled, settledUnit } from '../settled.ts';
import type { Example } from './lesson.ts';

/** The newest teach most; beyond this only time would be lost. */
const mostExamples = 6_000;

interface Wanted {
  readonly kinds: readonly RoutedKind[];
  readonly target: Target;
  /** What may be chosen today: what is no more cannot be suggested, so it is not learned. */
  readonly open: ReadonlySet<string>;
  /** When the model in use was trained. */
  readonly since: Date | null;
}

interface Row {
  id: string;
  label: string;
  at: Date;
}

async function decided(tx: Transaction, { kinds, target }: Wanted): Promise<Row[]> {
  const found =
    target === 'unit'
      ? sql<Row>`select "case".id, lead.label, lead.at from "case" cross join lateral (${settledUnit}) lead
          where ${isOneOf(kinds)} and lead.at is not null order by lead.at desc, "case".id limit ${mostExamples}`
      : sql<Row>`select "case".id, "case".category_id as label, "case".created_at as at from "case"
          where ${isOneOf(kinds)} and ${isSettled(kinds)} and "case".category_id is not null
          order by "case".created_at desc, "case".id limit ${mostExamples}`;
  return (await found.execute(tx)).rows;
}

export async function readExamples(tx: Transaction, wanted: Wanted): Promise<Example[]> {
  const rows = (await decided(tx, wanted)).filter(({ label }) => wanted.open.has(label));
  const ids = rows.map(({ id }) => id);
  const documents = new Map<string, Example['document']>();
  for (const kind of wanted.kinds) {
    for (const [id, document] of await kind.texts(tx, ids)) documents.set(id, document);
  }
  return rows.flatMap(({ id, label, at }) => {
    const document = documents.get(id);
    const isNew = wanted.since !== null && at > wanted.since;
    return document ? [{ caseId: id, label, document, isNew }] : [];
  });
}
