// Everything that happened in the undertakings of one case, read in a handful of queries.
import type { QueryContext } from '#kernel/acts';
import { clocksOfCase, type StoredClock } from '#kernel/deadlines';
import { type PersonName, personNames, type UnitNameOn, unitNamesOn } from '#kernel/people';
import { type Countersignature, countersignaturesOf } from '../countersignatures.ts';
import { type Rating, ratingsOfCase } from '../ratings.ts';
import { repliesOfCase, undertakingsOfCases } from '../storage.ts';
import type { Reply, Undertaking } from '../undertaking.ts';
import { type Row, readHappenings } from './read-happenings.ts';
import { unitDays } from './unit-days.ts';

export interface Handling {
  readonly undertakings: readonly Undertaking[];
  readonly replies: readonly Reply[];
  readonly countersignatures: readonly Countersignature[];
  readonly ratings: readonly Rating[];
  readonly clocks: readonly StoredClock[];
  readonly objections: readonly Row<'undertaking_objection'>[];
  readonly consultations: readonly Row<'consultation_record'>[];
  readonly extensions: readonly Row<'extension_request'>[];
  readonly comments: readonly Row<'undertaking_comment'>[];
  /** What each unit, or who stands in its place, is called today. */
  readonly units: ReadonlyMap<string, string>;
  readonly unitNameOn: UnitNameOn;
  readonly persons: ReadonlyMap<string, PersonName>;
}

const nothing = {
  ...{ replies: [], countersignatures: [], ratings: [] },
  ...{ objections: [], consultations: [], extensions: [], comments: [] },
};

const nobody = { units: new Map<string, string>(), unitNameOn: () => '', persons: new Map<string, PersonName>() };

export async function readHandling(
  { tx }: Pick<QueryContext, 'tx'>,
  { caseId, raterIds }: { caseId: string; raterIds: readonly string[] },
): Promise<Handling> {
  const undertakings = await undertakingsOfCases(tx, [caseId]);
  const clocks = await clocksOfCase(tx, caseId);
  if (undertakings.length === 0) return { undertakings, clocks, ...nothing, ...nobody };
  const replies = await repliesOfCase(tx, caseId);
  const ratings = await ratingsOfCase(tx, caseId);
  const happened = await readHappenings(tx, caseId);
  const appointed = undertakings.flatMap((one) => [one.leaderId, one.drafterId, one.contactId]);
  const confirming = happened.consultations.flatMap((one) => one.confirmed_by);
  const persons = [...appointed, ...confirming, ...ratings.map((one) => one.personId), ...raterIds];
  const suggested = happened.objections.flatMap((one) => one.suggested_unit_id ?? []);
  const unitNameOn = await unitNamesOn(tx, unitDays({ undertakings, replies, suggested }));
  return {
    undertakings,
    clocks,
    replies,
    ratings,
    ...happened,
    countersignatures: await countersignaturesOf(
      tx,
      replies.map((reply) => reply.id),
    ),
    units: new Map(undertakings.map(({ unitId }) => [unitId, unitNameOn(unitId, null)])),
    unitNameOn,
    persons: await personNames(
      tx,
      persons.filter((id) => id !== null),
    ),
  };
}
