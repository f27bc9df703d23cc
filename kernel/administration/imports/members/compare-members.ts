// A roster held against the register: who is new, what changed, and what only the register can tell is wrong.
import { isRefusal, type Refusal } from '#platform/errors';
import {
  asCompared,
  type ComparedRow,
  type ImportContext,
  type ReadRow,
  type ReadWork,
  type RowProblem,
} from '../import-kind.ts';
import type { MemberValues } from '../read-members.ts';
import { type BodyPlace, type KnownPerson, type MemberRegister, readMemberRegister } from './member-register.ts';

export const personFields = {
  sex: 'sex',
  ethnicity: 'ethnicity',
  birthYear: 'birth_year',
  party: 'party',
  education: 'education',
  employer: 'employer',
  post: 'post',
  phone: 'phone',
  email: 'email',
  certificate: 'external_key',
} as const satisfies Partial<Record<keyof MemberValues, keyof KnownPerson>>;
export type PersonField = keyof typeof personFields;

const plain = (text: string | null): string => (text ?? '').replace(/\s/gu, '');

type Match = { person: KnownPerson | null; problems: RowProblem[] };

/** By certificate number, else by name and employer; the same name elsewhere is worth a word. */
function matchOf(values: MemberValues, register: MemberRegister): Match {
  const certified = values.certificate === null ? undefined : register.byCertificate.get(values.certificate);
  if (certified) {
    const isSame = certified.name === values.name;
    const params = { name: certified.name };
    return {
      person: certified,
      problems: isSame ? [] : [{ code: 'certificate-of-another', column: 'certificate', params }],
    };
  }
  const namesakes = (register.byName.get(values.name) ?? []).filter(
    ({ external_key }) => external_key === null || values.certificate === null,
  );
  const same = namesakes.filter(({ employer }) => plain(employer) === plain(values.employer));
  if (same.length > 1) return { person: null, problems: [{ code: 'several-like-this', column: 'name' }] };
  if (same[0]) return { person: same[0], problems: [] };
  const [other] = namesakes;
  if (!other) return { person: null, problems: [] };
  const params = { employer: other.employer ?? '—' };
  return { person: null, problems: [{ code: 'namesake', column: 'name', params, isNotice: true }] };
}

function unknownBodies(values: MemberValues, register: MemberRegister): RowProblem[] {
  const places: BodyPlace[] = ['sector', 'committee', 'group'];
  const unknown = places.flatMap((place): RowProblem[] => {
    const word = values[place];
    if (word === null || register.bodyOf(place, word)) return [];
    return [{ code: `unknown-${place}`, column: place, params: { text: word } }];
  });
  return values.sector === null ? [...unknown, { code: 'sector-missing', column: 'sector' }] : unknown;
}

/** What a roster may not do by the way: a second special committee, or another sector in mid-term. */
function movesOf(values: MemberValues, person: KnownPerson, register: MemberRegister): RowProblem[] {
  const problems: RowProblem[] = [];
  const [own, wanted] = [person.seat?.sector_id, values.sector && register.bodyOf('sector', values.sector)];
  if (own && wanted && own !== wanted) {
    const params = { sector: register.bodyName(own), wanted: register.bodyName(wanted) };
    problems.push({ code: 'sector-of-another', column: 'sector', params });
  }
  const committee = register.committeeOf(person);
  const other = values.committee && register.bodyOf('committee', values.committee);
  if (committee && other && committee !== other) {
    const params = { committee: register.bodyName(committee), wanted: register.bodyName(other) };
    problems.push({ code: 'second-committee', column: 'committee', params });
  }
  return problems;
}

/** Columns in which the file says more or other than the register; an empty cell says nothing. */
export function changesFor(values: MemberValues, person: KnownPerson, register: MemberRegister): string[] {
  const fields = (Object.keys(personFields) as PersonField[]).filter(
    (field) => values[field] !== null && values[field] !== person[personFields[field]],
  );
  const columns: string[] = fields.map((field) => (field === 'birthYear' ? 'birth' : field));
  const sectorId = values.sector === null ? undefined : register.bodyOf('sector', values.sector);
  if (person.seat === null || (sectorId !== undefined && person.seat.sector_id !== sectorId)) columns.push('sector');
  if (person.seat !== null && person.seat.is_standing !== values.isStanding) columns.push('isStanding');
  for (const place of ['committee', 'group'] as const) {
    const word = values[place];
    const bodyId = word === null ? undefined : register.bodyOf(place, word);
    if (bodyId !== undefined && !person.body_ids.includes(bodyId)) columns.push(place);
  }
  return columns;
}

function compareRow(row: ReadRow<MemberValues>, register: MemberRegister): ComparedRow<MemberValues> {
  const { values } = row;
  if (values.name === '') return asCompared(row, { standing: 'error', targetId: null, changes: [] });
  const { person, problems } = matchOf(values, register);
  const found = { problems: [...problems, ...unknownBodies(values, register)] };
  if (person === null) return asCompared(row, { ...found, standing: 'new', targetId: null, changes: [] });
  found.problems.push(...movesOf(values, person, register));
  const changes = changesFor(values, person, register);
  const standing = changes.length > 0 ? 'changed' : 'unchanged';
  return asCompared(row, { ...found, standing, targetId: person.id, changes });
}

export async function compareMembers(
  context: ImportContext,
  { rows }: ReadWork<MemberValues>,
): Promise<readonly ComparedRow<MemberValues>[] | Refusal> {
  const register = await readMemberRegister(
    context,
    rows.map(({ values }) => values),
  );
  return isRefusal(register) ? register : onceEach(rows.map((row) => compareRow(row, register)));
}

/** Two rows that mean one person by different keys: the first counts. */
function onceEach(rows: readonly ComparedRow<MemberValues>[]): ComparedRow<MemberValues>[] {
  const first = new Map<string, number>();
  return rows.map((row) => {
    const before = row.targetId === null ? undefined : first.get(row.targetId);
    if (before === undefined) {
      if (row.targetId !== null) first.set(row.targetId, row.rowNumber);
      return row;
    }
    const problems: RowProblem[] = [{ code: 'double-in-file', column: null, params: { row: before } }];
    return asCompared(row, { standing: 'error', targetId: null, changes: [], problems });
  });
}
