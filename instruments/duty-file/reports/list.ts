// Who has handed in the report of a year, in the order of the alphabet: a list to work through, never a ranking.
import { type Expression, type SqlBool, sql, type Transaction } from '#platform/database';
import type { reportShows } from '../contract/reports.ts';
import type { ReportState } from '../contract/vocabulary.ts';

export interface ReportRow {
  readonly personId: string;
  readonly name: string;
  readonly sector: string | null;
  readonly isStanding: boolean;
  readonly reportId: string | null;
  readonly version: number | null;
  readonly state: ReportState | null;
  readonly submittedAt: Date | null;
  readonly total: number;
  readonly due: number;
  readonly handedIn: number;
}

export interface ReportsWanted {
  readonly year: number;
  readonly today: string;
  readonly show: (typeof reportShows)[number];
  readonly words: string;
  readonly offset: number;
  readonly limit: number;
}

/** Seats that stood in the year; the last of a person who held several. */
const seatsOf = (year: number, today: string) => sql`select distinct on (s.person_id) s.person_id, s.is_standing,
    s.sector_id from seat s where s.tenant_id = app.tenant_id() and s.starts_on <= ${`${year}-12-31`}::date
      and (s.ends_on is null or s.ends_on >= least(${`${year}-12-31`}::date, ${today}::date))
  order by s.person_id, s.starts_on desc`;

const shown: Readonly<Record<ReportsWanted['show'], Expression<SqlBool>>> = {
  due: sql<SqlBool>`is_standing`,
  missing: sql<SqlBool>`is_standing and not handed_in`,
  'handed-in': sql<SqlBool>`handed_in`,
  all: sql<SqlBool>`true`,
};

const likePattern = (words: string) => `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`;

/** One query. */
export async function readReports(tx: Transaction, wanted: ReportsWanted): Promise<ReportRow[]> {
  const { year, today, show, words, offset, limit } = wanted;
  const { rows } = await sql<ReportRow>`with members as (
      select p.id, p.name, p.pinyin, seats.is_standing, b.name as sector, r.case_id, k.version,
        case when k.state = 'draft' then null else k.state end as state, r.submitted_at,
        coalesce(k.state in ('submitted', 'acknowledged'), false) as handed_in
      from (${seatsOf(year, today)}) seats
      join person p on p.tenant_id = app.tenant_id() and p.id = seats.person_id
      left join body b on b.tenant_id = p.tenant_id and b.id = seats.sector_id
      left join duty_report r on r.tenant_id = p.tenant_id and r.person_id = p.id and r.year = ${year}
      left join "case" k on k.tenant_id = r.tenant_id and k.id = r.case_id),
    listed as (select * from members where ${shown[show]}
      and (${words} = '' or name like ${likePattern(words)} or pinyin like ${likePattern(words.toLowerCase())}))
    select id as "personId", name, sector, is_standing as "isStanding",
      case when state is null then null else case_id end as "reportId",
      case when state is null then null else version end as version, state,
      case when state is null then null else submitted_at end as "submittedAt",
      (select count(*)::int from listed) as total,
      (select count(*)::int from members where is_standing) as due,
      (select count(*)::int from members where is_standing and handed_in) as "handedIn"
    from listed order by pinyin, id offset ${offset} limit ${limit}`.execute(tx);
  return rows;
}

export interface RemindersWanted {
  readonly year: number;
  readonly today: string;
  /** Null: every standing member. */
  readonly personIds: readonly string[] | null;
}

/** Of those named, or of all who must, the ones who have not handed in. */
export async function reportsToRemindOf(
  tx: Transaction,
  { year, today, personIds }: RemindersWanted,
): Promise<string[]> {
  const show = personIds === null ? ('missing' as const) : ('all' as const);
  const rows = await readReports(tx, { year, today, show, words: '', offset: 0, limit: 5_000 });
  return rows
    .filter(
      ({ personId, state }) =>
        (personIds?.includes(personId) ?? true) && state !== 'submitted' && state !== 'acknowledged',
    )
    .map(({ personId }) => personId);
}
