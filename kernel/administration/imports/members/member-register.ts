// What the registers know of the people in a roster: read once per batch, asked row by row.
import type { PeopleTables } from '#kernel/people';
import { sql, tables } from '#platform/database';
import { type Refusal, refuse } from '#platform/errors';
import type { ImportContext } from '../import-kind.ts';
import type { MemberValues } from '../read-members.ts';

export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly sex: string | null;
  readonly ethnicity: string | null;
  readonly birth_year: number | null;
  readonly party: string | null;
  readonly education: string | null;
  readonly employer: string | null;
  readonly post: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly external_key: string | null;
  readonly seat: {
    readonly id: string;
    readonly sector_id: string | null;
    readonly is_standing: boolean;
  } | null;
  readonly body_ids: readonly string[];
}

export type BodyPlace = 'sector' | 'committee' | 'group';

export interface MemberRegister {
  readonly termId: string;
  readonly byCertificate: ReadonlyMap<string, KnownPerson>;
  readonly byName: ReadonlyMap<string, readonly KnownPerson[]>;
  /** The body a word means, by its name, its short name, or without 界. */
  bodyOf(place: BodyPlace, word: string): string | undefined;
  bodyName(id: string): string;
  /** The special committee somebody belongs to: one, never two. */
  committeeOf(person: KnownPerson): string | undefined;
}

const kindOf = { sector: 'sector', committee: 'special-committee', group: 'member-group' } as const;
const plainBody = (name: string): string =>
  name.replace(/[\s（）()]/gu, '').replace(/(界别|界|委员会|专委会|委)$/u, '');

async function peopleLike({ tx, today }: ImportContext, termId: string, rows: readonly MemberValues[]) {
  const certificates = rows.flatMap(({ certificate }) => certificate ?? []);
  const names = [...new Set(rows.map(({ name }) => name))];
  const found = await sql<KnownPerson>`select id, name, sex, ethnicity, birth_year, party, education, employer, post,
      phone, email, external_key,
      (select jsonb_build_object('id', s.id, 'sector_id', s.sector_id, 'is_standing', s.is_standing) from seat s
        where s.tenant_id = person.tenant_id and s.person_id = person.id and s.term_id = ${termId}
          and (s.ends_on is null or s.ends_on >= ${today}::date) order by s.starts_on desc limit 1) as seat,
      coalesce((select jsonb_agg(p.body_id) from placement p where p.tenant_id = person.tenant_id
        and p.person_id = person.id and (p.ends_on is null or p.ends_on >= ${today}::date)), '[]') as body_ids
    from person where name = any(${names}::text[]) or external_key = any(${certificates}::text[])`.execute(tx);
  return found.rows;
}

export async function readMemberRegister(
  context: ImportContext,
  rows: readonly MemberValues[],
): Promise<MemberRegister | Refusal> {
  const { tx, today } = context;
  const db = tables<PeopleTables>(tx);
  const term = await db
    .selectFrom('term')
    .select('id')
    .where((where) => where.or([where('ends_on', 'is', null), where('ends_on', '>=', today)]))
    .orderBy('ordinal', 'desc')
    .executeTakeFirst();
  if (!term) return refuse('term-missing');
  const bodies = await db
    .selectFrom('body')
    .select(['id', 'kind', 'name', 'short_name'])
    .where((where) => where.or([where('ended_on', 'is', null), where('ended_on', '>=', today)]))
    .execute();
  const people = await peopleLike(context, term.id, rows);
  return {
    termId: term.id,
    byCertificate: new Map(people.flatMap((one) => (one.external_key ? [[one.external_key, one] as const] : []))),
    byName: Map.groupBy(people, ({ name }) => name),
    bodyName: (id) => bodies.find((body) => body.id === id)?.name ?? '',
    committeeOf: ({ body_ids }) =>
      bodies.find(({ id, kind }) => kind === kindOf.committee && body_ids.includes(id))?.id,
    bodyOf(place, word) {
      const ofKind = bodies.filter(({ kind }) => kind === kindOf[place]);
      const exact = ofKind.find(({ name, short_name }) => name === word || short_name === word);
      return (exact ?? ofKind.find(({ name }) => plainBody(name) === plainBody(word)))?.id;
    },
  };
}
