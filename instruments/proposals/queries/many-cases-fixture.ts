// Thousands of filed proposals written straight into a committee of the tests, many of them at the same moment.
import pg from 'pg';
import type { TestDatabase } from '#kernel/testing';
import type { Committee } from '../factory-committee.ts';

const states = ['submitted', 'pre-reviewed', 'filed', 'handling', 'replied', 'tracking', 'closed'];

export async function manyCases(database: TestDatabase, committee: Committee, count: number): Promise<void> {
  const { tenantId, sessionId, categories, people, units } = committee;
  const owner = new pg.Client(database.connection);
  await owner.connect();
  await owner.query(`begin; set local app.tenant_id = '${tenantId}'`);
  await owner.query(
    `insert into "case" (tenant_id, id, kind, state, title, number, session_id, category_id, audience, turn, due_on,
        created_at, updated_at)
      select $1, gen_random_uuid(), 'proposal', ($5::text[])[1 + n % 7], '第' || n || '件', '9-5-' || lpad(n::text, 5, '0'),
        $3, $4, 'members', 'units', date '2026-10-01' + n % 90, now(), timestamptz '2026-11-01 08:00+08' + n / 40 * interval '1 h'
      from generate_series(1, $2::int) n`,
    [tenantId, count, sessionId, categories.living, states],
  );
  await owner.query(
    `insert into proposal (tenant_id, case_id, lead_person_id, proposer_name, submitted_at)
      select tenant_id, id, $2, '王晓明', case when number < '9-5-00050' then null else updated_at end
      from "case" where tenant_id = $1`,
    [tenantId, people.lead],
  );
  await owner.query(
    `insert into undertaking (tenant_id, id, case_id, unit_id, role, state)
      select tenant_id, gen_random_uuid(), id, case right(number, 2) when '11' then $2::uuid else $3::uuid end, 'sole', 'handling'
      from "case" where tenant_id = $1`,
    [tenantId, units.transport, units.housing],
  );
  await owner.query(
    `insert into case_party (tenant_id, party_id, case_id, relation, party_kind, since_at)
      select tenant_id, unit_id, case_id, 'sole', 'unit', now() from undertaking where tenant_id = $1
      union all select tenant_id, gen_random_uuid(), id, 'proposer', 'person', now() from "case" where tenant_id = $1`,
    [tenantId],
  );
  await owner.query('commit');
  await owner.query('analyze');
  await owner.end();
}
