import { sql, type Transaction } from '#platform/database';
import type { IssueItem, IssueOrder } from '../../contract.ts';

export interface IssuesWanted {
  readonly words: string;
  readonly place: string;
  readonly topic: string;
  readonly kind: string;
  readonly from: string;
  readonly until: string;
  readonly order: IssueOrder;
  /** The Monday of the first of the weeks told. */
  readonly firstWeek: string;
  /** Smaller ones are not told. */
  readonly fewest: number;
}

export type IssueRow = Omit<IssueItem, 'weeks' | 'trend'> & { readonly weeks: Record<string, number> };

const orders: Readonly<Record<IssueOrder, string>> = {
  size: 'size desc, "lastOn" desc, id',
  recent: '"lastOn" desc, size desc, id',
  new: '"firstOn" desc, size desc, id',
};

/** Open issues with how many raised them in the span; one query. */
export async function readIssues(tx: Transaction, wanted: IssuesWanted): Promise<IssueRow[]> {
  const { words, place, topic, kind, from, until, firstWeek, fewest } = wanted;
  const typed = `%${words.replace(/[\\%_]/gu, '\\$&')}%`;
  const { rows } = await sql<IssueRow>`with counted as (
      select b.issue_id, v.day, date_trunc('week', v.day)::date as week, v.topic
      from barometer_voice b join voice v on v.tenant_id = b.tenant_id and v.case_id = b.voice_id
      where b.tenant_id = app.tenant_id() and b.issue_id is not null
        and v.day between ${from}::date and ${until}::date and (${kind} = '' or v.kind = ${kind})
        and (${topic} = '' or v.topic = ${topic})),
    sized as (select issue_id, count(*)::int as size, min(day) as first_on, max(day) as last_on from counted
      group by issue_id),
    weekly as (select issue_id, jsonb_object_agg(week, count) as weeks from (
        select issue_id, week, count(*)::int as count from counted where week >= ${firstWeek}::date
        group by issue_id, week) one group by issue_id)
    select k.id, k.version, k.state, k.title as name, i.place, s.size, s.first_on as "firstOn", s.last_on as "lastOn",
      coalesce(w.weeks, '{}') as weeks
    from barometer_issue i join "case" k on k.tenant_id = i.tenant_id and k.id = i.case_id
      join sized s on s.issue_id = i.case_id left join weekly w on w.issue_id = i.case_id
    where i.tenant_id = app.tenant_id() and k.state = 'open' and s.size >= ${fewest}
      and (${words} = '' or k.title like ${typed}) and (${place} = '' or i.place = ${place})
    order by ${sql.raw(orders[wanted.order])} limit 500`.execute(tx);
  return rows;
}

export interface Around {
  readonly voices: number;
  readonly alone: number;
  readonly places: string[];
  readonly topics: string[];
  readonly kinds: string[];
}

/** What stands around the list: how many voices there are, and what one may filter by. */
export async function readAround(tx: Transaction, { from, until }: { from: string; until: string }): Promise<Around> {
  const { rows } = await sql<Around>`select count(*)::int as voices,
      (count(*) filter (where b.issue_id is null))::int as alone,
      coalesce(array_agg(distinct i.place) filter (where i.place is not null), '{}') as places,
      coalesce(array_agg(distinct v.topic) filter (where v.topic is not null), '{}') as topics,
      coalesce(array_agg(distinct v.kind), '{}') as kinds
    from voice v left join barometer_voice b on b.tenant_id = v.tenant_id and b.voice_id = v.case_id
      left join barometer_issue i on i.tenant_id = b.tenant_id and i.case_id = b.issue_id
    where v.tenant_id = app.tenant_id() and v.day between ${from}::date and ${until}::date`.execute(tx);
  return rows[0]!;
}
