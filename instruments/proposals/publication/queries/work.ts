// What is to be done for the public: the list that is due, texts to check, texts to release, pages that have news.
import { defineQuery, type QueryContext } from '#kernel/acts';
import { calendarDateOf, daysBetween, dueDate } from '#kernel/deadlines';
import { sql } from '#platform/database';
import { proposalNumbers } from '../../settings.ts';
import { titleNeedsCheck } from '../actions/publish-list.ts';
import {
  type ListEntry,
  type PublicationState,
  type TextEntry,
  type WorkShow,
  type WorkView,
  workParameters,
  workShows,
  workView,
} from '../contract.ts';
import { fromFiled, isFiled, isListedWithoutUnits, isUnlisted, shown } from './conditions.ts';

const most = 300;
export const publicationOffice = ['proposal-officer', 'proposal-committee-head', 'secretary-general'] as const;

interface ListRow {
  id: string;
  number: string;
  title: string;
  proposer_name: string;
  filed_at: Date;
  is_update: boolean;
}

async function listEntries({ tx, settings, calendar, today }: QueryContext): Promise<ListEntry[]> {
  const { rows } = await sql<ListRow>`select "case".id, "case".number, "case".title, p.proposer_name,
      coalesce(p.decided_at, "case".created_at) as filed_at, item.id is not null as is_update
    ${fromFiled} where ${isFiled} and (${isUnlisted} or (${isListedWithoutUnits}))
    order by coalesce(p.decided_at, "case".created_at), "case".number limit ${most}`.execute(tx);
  const days = settings.get(proposalNumbers.publicListDays);
  return rows.map(({ filed_at, proposer_name, is_update, ...row }) => {
    const filedOn = calendarDateOf(filed_at);
    const { dueOn } = dueDate(filedOn, { days }, calendar);
    const daysLeft = daysBetween(today, dueOn);
    const needsCheck = titleNeedsCheck(row.title);
    return { ...row, proposer: proposer_name, filedOn, dueOn, daysLeft, isUpdate: is_update, needsCheck };
  });
}

interface TextRow {
  id: string;
  number: string;
  title: string;
  state: PublicationState;
  units: string[] | null;
  open_replies: number;
  closed_replies: number;
  delivered_at: Date | null;
  checked_by_name: string | null;
}

async function textEntries({ tx }: QueryContext, show: WorkShow): Promise<TextEntry[]> {
  const replies = sql`from reply r where r.tenant_id = "case".tenant_id and r.case_id = "case".id
    and r.delivered_at is not null`;
  const { rows } = await sql<TextRow>`select "case".id, "case".number, "case".title, publication.checked_by_name,
      coalesce(publication.state, 'not-considered') as state,
      (select array_agg(distinct unit.short_name) from undertaking u
        join unit on unit.tenant_id = u.tenant_id and unit.id = u.unit_id
        where u.tenant_id = "case".tenant_id and u.case_id = "case".id and u.state not in ('proposed', 'transferred'))
        as units,
      (select count(*)::int ${replies} and r.publication = 'open') as open_replies,
      (select count(*)::int ${replies} and r.publication is distinct from 'open') as closed_replies,
      (select max(r.delivered_at) ${replies}) as delivered_at
    ${fromFiled} where ${isFiled} and ${shown[show]}
    order by "case".number limit ${most}`.execute(tx);
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    title: row.title,
    state: row.state,
    units: row.units ?? [],
    openReplies: row.open_replies,
    closedReplies: row.closed_replies,
    deliveredOn: row.delivered_at && calendarDateOf(row.delivered_at),
    checkedBy: row.checked_by_name ?? '',
  }));
}

async function counts({ tx }: QueryContext): Promise<WorkView['counts']> {
  const per = workShows.map((show) => sql`count(*) filter (where ${shown[show]})::int as ${sql.ref(show)}`);
  const { rows } = await sql<WorkView['counts']>`select ${sql.join(per)} ${fromFiled} where ${isFiled}`.execute(tx);
  return rows[0]!;
}

/** Three queries. */
export const publicationWork = defineQuery({
  name: 'publication.work',
  parameters: workParameters,
  answer: workView,
  who: publicationOffice,
  async ask(context, { show }) {
    return {
      list: await listEntries(context),
      listDays: context.settings.get(proposalNumbers.publicListDays),
      texts: await textEntries(context, show),
      counts: await counts(context),
    };
  },
});
