import pg from 'pg';
import { v7 } from 'uuid';
import { calendarDateOf } from '#kernel/deadlines';
import type { Role } from '#kernel/permissions';
import { pinyin, pinyinInitials } from '#platform/text';
import type { Founding } from './ask-at-the-terminal.ts';
import { insertDefaultCategories } from './insert-default-categories.ts';

export const administrators = [
  ['system-administrator', 'the system administrator (people, accounts, settings)'],
  ['security-administrator', 'the security administrator (who holds which role)'],
  ['audit-administrator', 'the audit administrator (reads the record, changes nothing)'],
] as const satisfies readonly (readonly [Role, string])[];

export async function writeRegisters(owner: pg.PoolConfig, { committee, level, people }: Founding, now: Date) {
  const tenantId = v7();
  const today = calendarDateOf(now);
  const subjects = people.map((person) => ({ ...person, personId: v7() }));
  const client = new pg.Client(owner);
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`set local app.tenant_id = '${tenantId}'`);
    await client.query(
      'insert into tenant (id, code, name, short_name, level, created_at) values ($1, $2, $3, $4, $5, $6)',
      [tenantId, tenantId, committee, committee.replace(/委员会$/, ''), level, now],
    );
    for (const { personId, name, role } of subjects) {
      await client.query('insert into person (tenant_id, id, name, pinyin, initials) values ($1, $2, $3, $4, $5)', [
        ...[tenantId, personId, name, pinyin(name), pinyinInitials(name)],
      ]);
      await client.query(
        'insert into role_holding (tenant_id, id, person_id, role, starts_on) values ($1, $2, $3, $4, $5)',
        [tenantId, v7(), personId, role, today],
      );
    }
    await insertDefaultCategories(client, tenantId);
    await client.query('commit');
  } finally {
    await client.end();
  }
  return { tenantId, subjects };
}
