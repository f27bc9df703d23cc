// What routing must know of proposals: their texts, and when their category is settled.
import type { RoutedKind } from '#kernel/routing';
import { sql } from '#platform/database';
import { openStates, proposalLifecycle } from './lifecycle.ts';

interface TextRow {
  id: string;
  title: string;
  situation: string;
  recommendations: string[] | null;
}

interface CategoryRow {
  id: string;
  name: string;
  around: string | null;
}

/** No proposer, no signer: who asks must not decide who answers. */
export const proposalRouted: RoutedKind = {
  kind: proposalLifecycle.kind,
  settledStates: [...openStates, 'closed'],
  async texts(tx, caseIds) {
    const { rows } = await sql<TextRow>`select "case".id, "case".title, proposal.situation,
        (select array_agg(r.text order by r.position) from recommendation r
          where r.tenant_id = "case".tenant_id and r.case_id = "case".id) as recommendations
      from "case" join proposal on proposal.tenant_id = "case".tenant_id and proposal.case_id = "case".id
      where "case".id = any(${[...caseIds]}::uuid[])`.execute(tx);
    return new Map(
      rows.map(({ id, title, situation, recommendations }) => [
        id,
        { title, body: [situation, ...(recommendations ?? [])].join('\n') },
      ]),
    );
  },
  async categories(tx) {
    const { rows } = await sql<CategoryRow>`select category.id, category.name,
        concat_ws('；', parent.name, (select string_agg(child.name, '；') from proposal_category child
          where child.tenant_id = category.tenant_id and child.parent_id = category.id and child.ended_on is null))
          as around
      from proposal_category category
      left join proposal_category parent on parent.tenant_id = category.tenant_id and parent.id = category.parent_id
      where category.ended_on is null order by category.position, category.name`.execute(tx);
    return rows.map(({ id, name, around }) => ({ id, name, about: `${name}；${around ?? ''}` }));
  },
};
