// Who may be nominated, from what the record knows of all cases: filed proposals, units with jobs, persons.
import { sql, type Transaction } from '#platform/database';
import type { AwardKind } from './contract.ts';
import type { NewNominee } from './storage.ts';

interface Wanted {
  readonly kind: AwardKind;
  readonly sessionId: string;
  /** One candidate alone. */
  readonly targetId?: string;
}

/** Filed proposals have their number; merged and declined ones have none or have left. */
const filedStates = ['filed', 'assignment-drafted', 'handling', 'replied', 'rehandling', 'tracking', 'closed'];

export const filedOf = (sessionId: string) => sql`select k.id, k.number, k.title from "case" k
  where k.tenant_id = app.tenant_id() and k.kind = 'proposal' and k.session_id = ${sessionId}
    and k.state = any(${filedStates}::text[])`;

const isWanted = (column: string, targetId: string | undefined) =>
  targetId ? sql`${sql.ref(column)} = ${targetId}::uuid` : sql`true`;

/** All who signed it, its body, and the units that handle it: they have to do with it. */
async function proposals(tx: Transaction, { sessionId, targetId }: Wanted): Promise<NewNominee[]> {
  const { rows } = await sql<NewNominee>`select k.id as "targetId", k.title as label, coalesce(k.number, '') as detail,
      coalesce(max(body.name), string_agg(person.name, '、' order by p.since_at, person.id), '') as holder,
      coalesce(bool_or(p.relation = 'body'), false) as "isCollective",
      coalesce(array_agg(distinct p.party_id) filter (where p.party_id is not null), '{}') as ties
    from (${filedOf(sessionId)}) k
    left join case_party p on p.tenant_id = app.tenant_id() and p.case_id = k.id
    left join body on body.tenant_id = app.tenant_id() and body.id = p.party_id and p.relation = 'body'
    left join person on person.tenant_id = app.tenant_id() and person.id = p.party_id and p.relation = 'proposer'
    where ${isWanted('k.id', targetId)}
    group by k.id, k.title, k.number order by k.number collate "C"`.execute(tx);
  return rows;
}

async function units(tx: Transaction, { sessionId, targetId }: Wanted): Promise<NewNominee[]> {
  const { rows } = await sql<NewNominee>`select unit.id as "targetId", unit.name as label,
      count(*)::text as detail, unit.name as holder, false as "isCollective", array[unit.id] as ties
    from (${filedOf(sessionId)}) k
    join undertaking u on u.tenant_id = app.tenant_id() and u.case_id = k.id and u.state not in ('proposed', 'transferred')
    join unit on unit.tenant_id = app.tenant_id() and unit.id = u.unit_id
    where ${isWanted('unit.id', targetId)}
    group by unit.id, unit.name, unit.position order by unit.position, unit.name`.execute(tx);
  return rows;
}

/** Staff of units and members: whoever holds a unit's role or a seat today. */
async function persons(tx: Transaction, { targetId }: Wanted): Promise<NewNominee[]> {
  const { rows } = await sql<NewNominee>`select person.id as "targetId", person.name as label,
      coalesce(person.employer, '') as detail,
      person.name as holder, false as "isCollective", array[person.id] as ties
    from person
    where person.tenant_id = app.tenant_id() and ${isWanted('person.id', targetId)}
      and (exists (select from role_holding h where h.tenant_id = person.tenant_id and h.person_id = person.id
          and h.unit_id is not null and h.ends_on is null)
        or exists (select from seat where seat.tenant_id = person.tenant_id and seat.person_id = person.id
          and seat.ends_on is null))
    order by person.pinyin, person.id`.execute(tx);
  return rows;
}

const readers = { 'excellent-proposal': proposals, 'advanced-unit': units, 'advanced-person': persons } as const;

export const candidatesOf = (tx: Transaction, wanted: Wanted): Promise<NewNominee[]> =>
  readers[wanted.kind](tx, wanted);

/** What a share is taken of: filed proposals, or units that had jobs; null for persons. */
export async function shareBase(tx: Transaction, { kind, sessionId }: Wanted): Promise<number | null> {
  if (kind === 'advanced-person') return null;
  const counted =
    kind === 'excellent-proposal'
      ? sql`count(distinct k.id)`
      : sql`count(distinct u.unit_id) filter (where u.state not in ('proposed', 'transferred'))`;
  const { rows } = await sql<{ base: number }>`select ${counted}::int as base from (${filedOf(sessionId)}) k
    left join undertaking u on u.tenant_id = app.tenant_id() and u.case_id = k.id`.execute(tx);
  return rows[0]?.base ?? 0;
}
