// Counted from the record: what was reported, printed, adopted, instructed in a period, in all and for each who reported.
import { sql, type Transaction } from '#platform/database';
import type { AdoptionCounts, BulletinTotals } from '../contract/adoption-bulletins.ts';
import type { AdoptionForm, Level } from '../contract/levels.ts';

interface Span {
  readonly from: string;
  readonly until: string;
}

export interface CountedLine {
  readonly partyKind: 'person' | 'body' | 'unit';
  readonly partyId: string;
  readonly name: string;
  readonly grouping: string;
  readonly counts: AdoptionCounts;
}

/** Whose a report is: the unit's, the body's, else its author's. */
const party = sql`case when r.unit_id is not null then 'unit' when r.body_id is not null then 'body' else 'person' end`;
const partyId = sql`coalesce(r.unit_id, r.body_id, r.author_id)`;
const within = (column: string, { from, until }: Span) =>
  sql`(${sql.ref(column)} at time zone 'Asia/Shanghai')::date between ${from}::date and ${until}::date`;
const counting = sql`r.tenant_id = app.tenant_id() and ${partyId} is not null`;

interface Tally {
  partyKind: CountedLine['partyKind'];
  partyId: string;
  level: Level | null;
  form: AdoptionForm | null;
  what: 'submitted' | 'printed' | 'adopted' | 'instructed';
  count: number;
}

/** A report counts once for each level it was adopted at, in its best form there; never by whom it was adopted more often. */
async function tallies(tx: Transaction, span: Span): Promise<Tally[]> {
  const { from, until } = span;
  const key = sql`${party} as "partyKind", ${partyId} as "partyId"`;
  const { rows } = await sql<Tally>`
    select ${key}, null as level, null as form, 'submitted' as what, count(*)::int as count
      from information_report r join "case" k on k.tenant_id = r.tenant_id and k.id = r.case_id
      where ${counting} and ${within('r.submitted_at', span)} and k.state not in ('withdrawn', 'discarded', 'converted')
      group by 1, 2
    union all
    select ${key}, null, null, 'printed', count(distinct r.case_id)::int
      from information_report r join information_issue_source s on s.tenant_id = r.tenant_id and s.report_id = r.case_id
        join information_issue i on i.tenant_id = s.tenant_id and i.case_id = s.issue_id
      where ${counting} and i.issued_on between ${from}::date and ${until}::date group by 1, 2
    union all
    select best."partyKind", best."partyId", best.level, best.form, 'adopted', count(*)::int from (
      select distinct on (r.case_id, a.level) ${key}, a.level, a.form, a.adopted_on
        from information_report r join information_issue_source s on s.tenant_id = r.tenant_id and s.report_id = r.case_id
          join information_adoption a on a.tenant_id = s.tenant_id and a.issue_id = s.issue_id
        where ${counting} and a.withdrawn_at is null and a.level <> 'own'
        order by r.case_id, a.level, array_position(array['single', 'combined', 'passed-on'], a.form), a.adopted_on, a.id) best
      where best.adopted_on between ${from}::date and ${until}::date group by 1, 2, 3, 4
    union all
    select ${key}, null, null, 'instructed', count(distinct n.case_id)::int
      from information_report r join information_issue_source s on s.tenant_id = r.tenant_id and s.report_id = r.case_id
        join information_instruction n on n.tenant_id = s.tenant_id and n.issue_id = s.issue_id
        join "case" k on k.tenant_id = n.tenant_id and k.id = n.case_id
      where ${counting} and k.state <> 'withdrawn' and n.given_on between ${from}::date and ${until}::date
      group by 1, 2`.execute(tx);
  return rows;
}

const nothing: AdoptionCounts = { submitted: 0, printed: 0, adopted: [], instructed: 0 };

function added(counts: AdoptionCounts, { what, level, form, count }: Tally): AdoptionCounts {
  if (what !== 'adopted') return { ...counts, [what]: counts[what] + count };
  return level && form ? { ...counts, adopted: [...counts.adopted, { level, form, count }] } : counts;
}

interface Named {
  id: string;
  name: string;
  grouping: string;
}

/** Persons by sector and pinyin, then bodies and units by name: an order that says nothing of merit. */
async function namesOf(tx: Transaction, ids: readonly string[], until: string): Promise<Named[]> {
  const { rows } = await sql<Named>`select id, name, grouping from (
      select p.id, p.name, coalesce(b.name, '') as grouping, 1 as part, coalesce(b.position, 0) as place, p.pinyin as by
        from person p left join lateral (select sector_id from seat where seat.tenant_id = p.tenant_id
            and seat.person_id = p.id and seat.starts_on <= ${until}::date order by seat.starts_on desc limit 1) s on true
          left join body b on b.tenant_id = p.tenant_id and b.id = s.sector_id
        where p.tenant_id = app.tenant_id() and p.id = any(${[...ids]}::uuid[])
      union all select id, name, '', 2, position, name from body
        where tenant_id = app.tenant_id() and id = any(${[...ids]}::uuid[])
      union all select id, name, '', 3, position, name from unit
        where tenant_id = app.tenant_id() and id = any(${[...ids]}::uuid[])) named
    order by part, place, grouping, by, id`.execute(tx);
  return rows;
}

export async function linesOf(tx: Transaction, span: Span): Promise<CountedLine[]> {
  const byParty = Map.groupBy(await tallies(tx, span), ({ partyId: id }) => id);
  const names = await namesOf(tx, [...byParty.keys()], span.until);
  return names.map(({ id, name, grouping }) => {
    const told = byParty.get(id) ?? [];
    const counts = told.reduce(added, nothing);
    return { partyKind: told[0]?.partyKind ?? 'person', partyId: id, name, grouping, counts };
  });
}

type TotalRow = Omit<BulletinTotals, 'adopted'> & { adopted: BulletinTotals['adopted'] };

/** What came in from anybody, direct-report points and other committees too; each issue and each report once. */
export async function totalsOf(tx: Transaction, span: Span): Promise<BulletinTotals> {
  const { from, until } = span;
  const days = sql`between ${from}::date and ${until}::date`;
  const { rows } = await sql<TotalRow>`select
    (select count(*)::int from information_report r join "case" k on k.tenant_id = r.tenant_id and k.id = r.case_id
      where r.tenant_id = app.tenant_id() and ${within('r.submitted_at', span)}
        and k.state not in ('withdrawn', 'discarded', 'converted')) as submitted,
    (select count(distinct s.report_id)::int from information_issue_source s join information_issue i
      on i.tenant_id = s.tenant_id and i.case_id = s.issue_id
      where s.tenant_id = app.tenant_id() and i.issued_on ${days}) as printed,
    (select count(*)::int from information_issue i where i.tenant_id = app.tenant_id() and i.issued_on ${days}) as issues,
    (select count(distinct issue_id)::int from information_sending where tenant_id = app.tenant_id()
      and sent_on ${days}) as "sentUp",
    (select count(*)::int from information_instruction n join "case" k on k.tenant_id = n.tenant_id and k.id = n.case_id
      where n.tenant_id = app.tenant_id() and k.state <> 'withdrawn' and n.given_on ${days}) as instructions,
    (select count(distinct n.issue_id)::int from information_instruction n join "case" k on k.tenant_id = n.tenant_id
      and k.id = n.case_id where n.tenant_id = app.tenant_id() and k.state <> 'withdrawn'
        and n.given_on ${days}) as instructed,
    (select count(*)::int from information_instruction where tenant_id = app.tenant_id()
      and ${within('answered_at', span)}) as answered,
    coalesce((select jsonb_agg(jsonb_build_object('level', level, 'form', form, 'count', count) order by level, form)
      from (select level, form, count(*)::int as count from (
          select distinct on (a.issue_id, a.level) a.level, a.form, a.adopted_on from information_adoption a
          where a.tenant_id = app.tenant_id() and a.withdrawn_at is null and a.level <> 'own'
          order by a.issue_id, a.level, array_position(array['single', 'combined', 'passed-on'], a.form), a.adopted_on, a.id
        ) best where adopted_on ${days} group by level, form) counted), '[]') as adopted`.execute(tx);
  return rows[0]!;
}
