// A whole committee's deeds for counting: no titles, no joins, one packed text a person; equal facts are read once.
import { type Expression, type SqlBool, sql, type Transaction } from '#platform/database';
import type { DeedFacts } from './deed.ts';

export interface DeedToCount {
  readonly id: string;
  readonly kind: string;
  readonly caseId: string;
  readonly doneOn: string;
  /** Recorded after the moment that was asked about. */
  readonly isLate: boolean;
  readonly facts: DeedFacts;
}

export interface DeedsToCountWanted {
  /** Absent: everybody's. */
  readonly personIds?: readonly string[];
  /** Both days count. */
  readonly from: string;
  readonly until: string;
  readonly recordedUntil: Date | null;
}

interface Packed {
  readonly personId: string;
  readonly deeds: string;
}

/** The text of facts holds neither of the two separators: JSON writes both as escapes. */
function unpack(packed: string, factsOf: (text: string) => DeedFacts): DeedToCount[] {
  return packed.split('\n').map((line) => {
    const [id = '', kind = '', caseId = '', doneOn = '', late, facts = '{}'] = line.split('\t');
    return { id, kind, caseId, doneOn, isLate: late === '1', facts: factsOf(facts) };
  });
}

function factsReader(): (text: string) => DeedFacts {
  const known = new Map<string, DeedFacts>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const facts = Object.freeze(JSON.parse(text) as DeedFacts);
    known.set(text, facts);
    return facts;
  };
}

/** The standing deeds of each person in a span of days, in no order. One query. */
export async function readDeedsToCount(
  tx: Transaction,
  { personIds, from, until, recordedUntil }: DeedsToCountWanted,
): Promise<ReadonlyMap<string, readonly DeedToCount[]>> {
  const ofPersons: Expression<SqlBool> = personIds
    ? sql<SqlBool>`person_id = any(${[...personIds]}::uuid[])`
    : sql<SqlBool>`true`;
  const late = recordedUntil
    ? sql`case when recorded_at > ${recordedUntil}::timestamptz then '1' else '0' end`
    : sql`'0'`;
  const { rows } = await sql<Packed>`select person_id as "personId", string_agg(
      id || E'\\t' || kind || E'\\t' || case_id || E'\\t' || done_on || E'\\t' || ${late} || E'\\t' || facts, E'\\n') as deeds
    from deed
    where tenant_id = app.tenant_id() and withdrawn_at is null and done_on between ${from}::date and ${until}::date
      and ${ofPersons}
    group by person_id`.execute(tx);
  const factsOf = factsReader();
  return new Map(rows.map(({ personId, deeds }) => [personId, unpack(deeds, factsOf)]));
}
