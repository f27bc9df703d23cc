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
  return isRefusal(register) ? register : rows.map((row) => compareRow(row, register));
}
