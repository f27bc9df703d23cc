// Every round one may see, the latest first.
import { expressionBuilder } from 'kysely';
import * as z from 'zod';
import { defineQuery } from '#kernel/acts';
import { type CaseTables, visibleTo } from '#kernel/cases';
import { hasRole } from '#kernel/permissions';
import { sql } from '#platform/database';
import { type AwardRoundList, awardRoundList } from '../contract.ts';
import { awardLifecycle } from '../lifecycle.ts';

type Item = AwardRoundList['items'][number];

export const listRounds = defineQuery({
  name: 'awards.list',
  parameters: z.object({}),
  answer: awardRoundList,
  async ask({ tx, actor }): Promise<AwardRoundList> {
    const isNominator = hasRole(actor, ['body-officer', 'convenor']);
    const isUnit = hasRole(actor, ['unit-contact', 'unit-leader']);
    const { rows } = await sql<Item>`select "case".id, "case".title, "case".state, r.award_kind as "awardKind",
        r.award_name as "awardName", r.decided_on as "decidedOn", s.name as "sessionName",
        (select count(*)::int from award_nominee n where n.tenant_id = r.tenant_id and n.case_id = r.case_id) as nominees,
        (select count(*)::int from award_nominee n where n.tenant_id = r.tenant_id and n.case_id = r.case_id
          and n.outcome = 'awarded') as awarded
      from "case" join award_round r on r.tenant_id = "case".tenant_id and r.case_id = "case".id
      join plenary_session s on s.tenant_id = r.tenant_id and s.id = r.session_id
      where "case".tenant_id = app.tenant_id() and "case".kind = ${awardLifecycle.kind}
        and (${visibleTo(actor)(expressionBuilder<CaseTables, 'case'>())}
          or ("case".state = 'nominating' and (${isNominator} or (${isUnit} and r.award_kind = 'advanced-unit'))))
      order by "case".created_at desc, "case".id desc limit 100`.execute(tx);
    return { items: rows, mayDraft: hasRole(actor, ['proposal-officer', 'proposal-committee-head']) };
  },
});
