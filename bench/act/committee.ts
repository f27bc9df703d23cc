// The people of the measured committee, written straight into the registers: members, offices, one unit's desk.
import pg from 'pg';
import { v7 } from 'uuid';
import type { Role } from '#kernel/permissions';
import { insertRows, type Row } from '../../server/demo/rows.ts';
import { memberCount, officeCount, offices } from './office-counts.ts';
import { desk, registerRows, starts_on } from './register-rows.ts';

export type Part = 'member' | Role;

export interface BenchCommittee {
  readonly tenantId: string;
  readonly unitId: string;
  readonly categoryId: string;
  /** Person ids by what they are here. */
  readonly people: ReadonlyMap<Part, readonly string[]>;
}

export async function insertCommittee(connection: pg.ClientConfig, members = memberCount): Promise<BenchCommittee> {
  const ids = { tenantId: v7(), unitId: v7(), categoryId: v7() };
  const { tenantId: tenant_id } = ids;
  const registers = registerRows(ids);
  const term_id = registers[1]![1][0]!.id;
  const persons: Row[] = [];
  const make = (count: number) =>
    Array.from({ length: count }, () => {
      const id = v7();
      persons.push({ tenant_id, id, name: `委员${persons.length + 1}`, pinyin: 'weiyuan', initials: 'wy' });
      return id;
    });
  const people = new Map<Part, readonly string[]>([['member', make(members)]]);
  for (const role of [...offices, ...desk]) people.set(role, make(offices.includes(role) ? officeCount : 2));
  const seats = people.get('member')!.map((person_id) => ({ tenant_id, id: v7(), person_id, term_id, starts_on }));
  const holdings = [...offices, ...desk].flatMap((role) =>
    people.get(role)!.map((person_id) => {
      const unit_id = desk.includes(role) ? ids.unitId : null;
      return { tenant_id, id: v7(), person_id, role, unit_id, starts_on };
    }),
  );
  const client = new pg.Client(connection);
  await client.connect();
  await client.query(`select set_config('app.tenant_id', '${tenant_id}', false)`);
  const last: [string, Row[]][] = [
    ['person', persons],
    ['seat', seats],
    ['role_holding', holdings],
  ];
  for (const [table, rows] of [...registers, ...last]) await insertRows(client, table, rows);
  await client.end();
  return { ...ids, people };
}
