// A whole committee's deeds for counting: no titles, no joins, a few packed texts a person; equal facts are read once.
import { type Expression, type SqlBool, sql, type Transaction } from '#platform/database';
import type { DeedFacts } from './deed.ts';
import {
  type DeedToCount,
  examples,
  type PackedDeeds,
  packedDeeds,
  type Shapes,
  shapeText,
  unpacker,
} from './packed-deeds.ts';

export type { DeedToCount } from './packed-deeds.ts';

export interface DeedsToCountWanted {
  /** Absent: everybody's. */
  readonly personIds?: readonly string[];
  /** Both days count. */
  readonly from: string;
  readonly until: string;
  readonly recordedUntil: Date | null;
}

type PackedOfPerson = PackedDeeds & { readonly personId: string };

async function readPacked(tx: Transaction, wanted: DeedsToCountWanted): Promise<readonly PackedOfPerson[]> {
  const { personIds, from, until, recordedUntil } = wanted;
  const ofPersons = personIds ? sql<SqlBool>`person_id = any(${[...personIds]}::uuid[])` : sql<SqlBool>`true`;
  const isLate = recordedUntil ? sql<boolean>`recorded_at > ${recordedUntil}::timestamptz` : sql<boolean>`false`;
  const { rows } = await sql<PackedOfPerson>`select person_id as "personId", ${packedDeeds(isLate)}
    from deed
    where tenant_id = app.tenant_id() and withdrawn_at is null and done_on between ${from}::date and ${until}::date
      and ${ofPersons}
    group by person_id`.execute(tx);
  return rows;
}

async function readShapes(tx: Transaction, deedIds: Iterable<string>): Promise<Shapes> {
  const ids: Expression<unknown> = sql`${[...deedIds]}::uuid[]`;
  const { rows } = await sql<{ shape: string; kind: string; facts: DeedFacts }>`
    select ${shapeText} as shape, kind, facts from deed where tenant_id = app.tenant_id() and id = any(${ids})`.execute(
    tx,
  );
  return new Map(rows.map(({ shape, ...told }) => [shape, Object.freeze(told)]));
}

/** The standing deeds of each person in a span of days, in no order. Two queries. */
export async function readDeedsToCount(
  tx: Transaction,
  wanted: DeedsToCountWanted,
): Promise<ReadonlyMap<string, readonly DeedToCount[]>> {
  const packed = await readPacked(tx, wanted);
  const example = examples(packed);
  const shapes = await readShapes(tx, example.values());
  // Somebody took an example away between the two: then all is read again.
  if ([...example.keys()].some((shape) => !shapes.has(shape))) return readDeedsToCount(tx, wanted);
  const unpack = unpacker(shapes);
  return new Map(packed.map((one) => [one.personId, unpack(one)]));
}
