// Who meets a rule (domain 6.3: two unexcused plenaries or Standing Committee meetings in a term): a suggestion, no more.
import type { QueryContext } from '#kernel/acts';
import { sql } from '#platform/database';
import { disciplineNumbers } from '../../settings.ts';
import type { Suggestion } from '../contract.ts';
import { deedChoice } from './view-of.ts';

interface Missed {
  personId: string;
  name: string;
  rule: Suggestion['rule'];
  id: string;
  kind: string;
  doneOn: string;
  caseTitle: string;
}

/** A group discussion counts with its plenary session; whoever has an open case is not suggested again. */
async function missedOf({ tx, today, actor }: QueryContext): Promise<Missed[]> {
  const { rows } = await sql<Missed>`select distinct on (d.person_id, coalesce(g.part_of, g.case_id))
      d.person_id as "personId", p.name, d.id, d.kind, d.done_on as "doneOn", k.title as "caseTitle",
      case when g.kind = 'standing-committee' then 'standing-meetings' else 'plenaries' end as rule
    from deed d join gathering g on g.tenant_id = d.tenant_id and g.case_id = d.case_id
    join "case" k on k.tenant_id = d.tenant_id and k.id = d.case_id
    join person p on p.tenant_id = d.tenant_id and p.id = d.person_id
    join seat s on s.tenant_id = d.tenant_id and s.person_id = d.person_id and s.starts_on <= ${today}::date
      and (s.ends_on is null or s.ends_on >= ${today}::date)
    join term t on t.tenant_id = s.tenant_id and t.id = s.term_id and d.done_on >= t.starts_on
    where d.tenant_id = app.tenant_id() and d.kind = 'activity-missed' and d.facts ->> 'standing' = 'unexcused' and d.withdrawn_at is null
      and g.kind in ('plenary', 'group-discussion', 'standing-committee')
      and d.person_id is distinct from ${actor.personId}::uuid
      and not exists (select from discipline_case c join "case" ck on ck.tenant_id = c.tenant_id and ck.id = c.case_id
        where c.tenant_id = d.tenant_id and c.person_id = d.person_id
          and ck.state in ('hearing', 'to-approve', 'standing'))
    order by d.person_id, coalesce(g.part_of, g.case_id), d.done_on, d.id`.execute(tx);
  return rows;
}

export async function suggestionsOf(context: QueryContext): Promise<Suggestion[]> {
  const limits = {
    plenaries: context.settings.get(disciplineNumbers.missedPlenaries),
    'standing-meetings': context.settings.get(disciplineNumbers.missedStanding),
  };
  const groups = Map.groupBy(await missedOf(context), ({ personId, rule }) => `${personId} ${rule}`);
  return [...groups.values()]
    .flatMap(([first, ...others]): Suggestion[] => {
      if (!first || others.length + 1 < limits[first.rule]) return [];
      const { personId, name, rule } = first;
      const deeds = [first, ...others].map((one) => deedChoice(context, one));
      return [{ personId, name, rule, count: deeds.length, limit: limits[rule], deeds }];
    })
    .sort((one, other) => one.name.localeCompare(other.name, 'zh-CN'));
}
