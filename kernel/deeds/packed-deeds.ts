// Deeds as the database packs them for counting: a text for each column, a fixed width for each deed. Putting a deed's
// columns together took the database twice as long, and its facts, which few deeds have for themselves, as long again.
import { type Expression, sql } from '#platform/database';
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

/** Kind and facts, told once however many deeds have them. */
export type Shapes = ReadonlyMap<string, Pick<DeedToCount, 'kind' | 'facts'>>;

export interface PackedDeeds {
  readonly ids: string;
  readonly caseIds: string;
  /** Days since PostgreSQL's first, four bytes each. */
  readonly days: Buffer;
  readonly shapes: Buffer;
  readonly lates: string;
}

const idLength = 36;
const dayBytes = 4;
const shapeDigits = 16;
const millisecondsPerDay = 86_400_000;
const dayZero = Date.UTC(2000, 0, 1);

/** Eight bytes that stand for kind and facts: that two of ten thousand are alike has a chance of one in 300 thousand million. */
const shape = sql`int8send(jsonb_hash_extended(facts, hashtextextended(kind, 0)))`;
export const shapeText: Expression<string> = sql<string>`encode(${shape}, 'hex')`;

/** The columns of `PackedDeeds`, in one and the same order of the deeds. */
export const packedDeeds = (isLate: Expression<boolean>) =>
  sql`string_agg(id::text, '') as ids, string_agg(case_id::text, '') as "caseIds", string_agg(date_send(done_on), '') as days,
    string_agg(${shape}, '') as shapes, string_agg(case when ${isLate} then '1' else '0' end, '') as lates`;

function daysWritten(): (count: number) => string {
  const written = new Map<number, string>();
  return (count) => {
    const day = written.get(count) ?? new Date(dayZero + count * millisecondsPerDay).toISOString().slice(0, 10);
    written.set(count, day);
    return day;
  };
}

const shapesOf = ({ shapes }: PackedDeeds) => shapes.toString('hex');
const shapeAt = (texts: string, place: number) => texts.slice(place * shapeDigits, (place + 1) * shapeDigits);
const idAt = (ids: string, place: number) => ids.slice(place * idLength, (place + 1) * idLength);

/** For each shape one deed that has it. */
export function examples(packed: readonly PackedDeeds[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const one of packed) {
    const texts = shapesOf(one);
    for (let place = 0; place < one.lates.length; place += 1) {
      const text = shapeAt(texts, place);
      if (!found.has(text)) found.set(text, idAt(one.ids, place));
    }
  }
  return found;
}

export function unpacker(shapes: Shapes): (packed: PackedDeeds) => DeedToCount[] {
  const dayOf = daysWritten();
  return (packed) => {
    const texts = shapesOf(packed);
    return Array.from({ length: packed.lates.length }, (_, place) => {
      const { kind, facts } = shapes.get(shapeAt(texts, place))!;
      const doneOn = dayOf(packed.days.readInt32BE(place * dayBytes));
      const isLate = packed.lates[place] === '1';
      return { id: idAt(packed.ids, place), kind, caseId: idAt(packed.caseIds, place), doneOn, isLate, facts };
    });
  };
}
