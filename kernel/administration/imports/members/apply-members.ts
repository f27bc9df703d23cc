// Writes a roster into the register and keeps what an undo must know.
import { v7 } from 'uuid';
import type { ActContext } from '#kernel/acts';
import type { PeopleTables } from '#kernel/people';
import { tables } from '#platform/database';
import { isRefusal } from '#platform/errors';
import { pinyin, pinyinInitials } from '#platform/text';
import type { ComparedRow, RowOutcome, RowsAtWork } from '../import-kind.ts';
import type { MemberValues } from '../read-members.ts';
import { type PersonField, personFields } from './compare-members.ts';
import { type KnownPerson, type MemberRegister, readMemberRegister } from './member-register.ts';

type PersonPatch = Partial<Omit<PeopleTables['person'], 'tenant_id' | 'id'>>;

/** What one row did: rows it made, and of rows it changed what stood there before and what it wrote. */
export interface MemberTrace {
  readonly madePersonId: string | null;
  readonly madeSeatId: string | null;
  readonly madePlacementIds: readonly string[];
  readonly personId: string;
  readonly person: Change;
  readonly seat: (Change & { readonly id: string }) | null;
}
export interface Change {
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}

const nothing: Change = { before: {}, after: {} };

async function insertPerson({ tx, actor }: ActContext, values: MemberValues): Promise<string> {
  const { name, sex, ethnicity, party, education, employer, post, phone, email } = values;
  const id = v7();
  await tables<PeopleTables>(tx)
    .insertInto('person')
    .values({
      ...{ tenant_id: actor.tenantId, id, name, pinyin: pinyin(name), initials: pinyinInitials(name) },
      ...{ sex, ethnicity, party, education, employer, post, phone, email },
      birth_year: values.birthYear,
      external_key: values.certificate,
    })
    .execute();
  return id;
}

async function patchPerson({ tx }: ActContext, values: MemberValues, person: KnownPerson): Promise<Change> {
  const fields = (Object.keys(personFields) as PersonField[]).filter(
    (field) => values[field] !== null && values[field] !== person[personFields[field]],
  );
  if (fields.length === 0) return nothing;
  const before = Object.fromEntries(fields.map((field) => [personFields[field], person[personFields[field]]]));
  const after = Object.fromEntries(fields.map((field) => [personFields[field], values[field]]));
  await tables<PeopleTables>(tx)
    .updateTable('person')
    .set(after as PersonPatch)
    .where('id', '=', person.id)
    .execute();
  return { before, after };
}

interface Placing {
  readonly values: MemberValues;
  readonly personId: string;
  readonly known: KnownPerson | null;
  readonly register: MemberRegister;
}

async function writeSeat({ tx, actor, today }: ActContext, { values, personId, known, register }: Placing) {
  const sectorId = values.sector === null ? null : (register.bodyOf('sector', values.sector) ?? null);
  const db = tables<PeopleTables>(tx);
  const seat = known?.seat ?? null;
  if (!seat) {
    const id = v7();
    const row = { tenant_id: actor.tenantId, id, person_id: personId, term_id: register.termId };
    await db
      .insertInto('seat')
      .values({
        ...row,
        sector_id: sectorId,
        is_standing: values.isStanding,
        starts_on: today,
        ends_on: null,
      })
      .execute();
    return { madeSeatId: id, seat: null };
  }
  const after = { sector_id: sectorId, is_standing: values.isStanding };
  const before = { sector_id: seat.sector_id, is_standing: seat.is_standing };
  if (before.sector_id === after.sector_id && before.is_standing === after.is_standing) {
    return { madeSeatId: null, seat: null };
  }
  await db.updateTable('seat').set(after).where('id', '=', seat.id).execute();
  return { madeSeatId: null, seat: { id: seat.id, before, after } };
}

async function writePlacements({ tx, actor, today }: ActContext, placing: Placing): Promise<string[]> {
  const { values, personId, known, register } = placing;
  const bodyIds = (['committee', 'group'] as const).flatMap((place) => {
    const word = values[place];
    return word === null ? [] : (register.bodyOf(place, word) ?? []);
  });
  const made: string[] = [];
  for (const body_id of bodyIds.filter((id) => !known?.body_ids.includes(id))) {
    const id = v7();
    const row = { tenant_id: actor.tenantId, id, person_id: personId, body_id };
    await tables<PeopleTables>(tx)
      .insertInto('placement')
      .values({ ...row, post: 'member', starts_on: today, ends_on: null })
      .execute();
    made.push(id);
  }
  return made;
}

async function applyRow(
  context: ActContext,
  row: ComparedRow<MemberValues>,
  register: MemberRegister,
): Promise<RowOutcome> {
  const { rowNumber, values, standing, targetId } = row;
  if (standing === 'unchanged') return { rowNumber, outcome: 'unchanged', targetId };
  const candidates = [...(register.byName.get(values.name) ?? []), ...register.byCertificate.values()];
  const known = targetId === null ? null : (candidates.find(({ id }) => id === targetId) ?? null);
  const personId = known?.id ?? (await insertPerson(context, values));
  const person = known ? await patchPerson(context, values, known) : nothing;
  const placing = { values, personId, known, register };
  const trace: MemberTrace = {
    madePersonId: known ? null : personId,
    personId,
    person,
    ...(await writeSeat(context, placing)),
    madePlacementIds: await writePlacements(context, placing),
  };
  return { rowNumber, outcome: known ? 'changed' : 'made', targetId: personId, trace };
}

export async function applyMembers(
  context: ActContext,
  { rows }: RowsAtWork<MemberValues>,
): Promise<readonly RowOutcome[]> {
  const register = await readMemberRegister(
    context,
    rows.map(({ values }) => values),
  );
  // The rows were compared a moment ago in this transaction: a term was there.
  if (isRefusal(register)) throw new Error('The term vanished between comparing and applying.');
  const outcomes: RowOutcome[] = [];
  for (const row of rows) outcomes.push(await applyRow(context, row, register));
  return outcomes;
}
