// Situations for the tests of this part: a committee with two people and a case, and kinds of notices.
import pg from 'pg';
import { v7 } from 'uuid';
import type { TestDatabase } from '#kernel/testing';

export interface SampleCommittee {
  tenantId: string;
  wang: string;
  li: string;
  caseId: string;
  otherCaseId: string;
}

const personRow = `insert into person (tenant_id, id, name, pinyin, initials, email, phone)
  values ($1, $2, $3, $4, $5, $6, $7)`;
const caseRow = `insert into "case" (tenant_id, id, kind, state, title, created_at, updated_at)
  values ($1, $2, 'proposal', 'draft', $3, now(), now())`;

/** Wang has a mail address and a phone, Li has neither. */
export async function sampleCommittee(database: TestDatabase): Promise<SampleCommittee> {
  const [tenantId, wang, li, caseId, otherCaseId] = Array.from({ length: 5 }, () => v7());
  const made = { tenantId, wang, li, caseId, otherCaseId } as SampleCommittee;
  const owner = new pg.Client(database.connection);
  await owner.connect();
  await owner.query('begin');
  await owner.query(
    `insert into tenant (id, code, name, short_name, level, created_at)
    values ($1, $2, '青川市政协', '青川', 'city', now())`,
    [made.tenantId, made.tenantId],
  );
  await owner.query(`set local app.tenant_id = '${made.tenantId}'`);
  const address = 'wang@unit.example';
  await owner.query(personRow, [made.tenantId, made.wang, '王晓明', 'wang xiao ming', 'wxm', address, '13900000000']);
  await owner.query(personRow, [made.tenantId, made.li, '李青', 'li qing', 'lq', null, null]);
  await owner.query(caseRow, [made.tenantId, made.caseId, '关于完善社区养老服务的提案']);
  await owner.query(caseRow, [made.tenantId, made.otherCaseId, '关于治理老城区停车的提案']);
  await owner.query('commit');
  await owner.end();
  return made;
}
