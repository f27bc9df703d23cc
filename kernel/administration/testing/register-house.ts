// A small committee with its three administrators, and everything the registers can do, for the tests of this part.
import pg from 'pg';
import { v7 } from 'uuid';
import { type ActAnswer, type ActHouse, keepCommittees, perform, registerActs } from '#kernel/acts';
import { readActor } from '#kernel/people';
import type { Role } from '#kernel/permissions';
import type { TestDatabase } from '#kernel/testing';
import type { Refusal } from '#platform/errors';
import { type AdministrationParts, administrationActs, administrationQueries } from '../index.ts';

export const houseNow = new Date('2026-11-24T10:00:00+08:00');
const today = '2026-11-24';

const holders = {
  system: ['周衡', 'system-administrator'],
  security: ['何静', 'security-administrator'],
  audit: ['秦明', 'audit-administrator'],
  officer: ['周敏', 'proposal-officer'],
} as const satisfies Record<string, readonly [string, Role]>;
export type Who = keyof typeof holders;

async function fill(database: TestDatabase, tenantId: string, people: Record<Who, string>) {
  const owner = new pg.Client(database.connection);
  await owner.connect();
  await owner.query('begin');
  await owner.query(`set local app.tenant_id = '${tenantId}'`);
  const insert = (table: string, row: Record<string, unknown>) =>
    owner.query(
      `insert into ${table} (${Object.keys(row)}) values (${Object.keys(row).map((_, index) => `$${index + 1}`)})`,
      Object.values(row),
    );
  const names = { code: tenantId, name: '青川市政协', short_name: '青川', level: 'city' };
  await insert('tenant', { id: tenantId, ...names, created_at: houseNow });
  const of = { tenant_id: tenantId };
  await insert('term', { ...of, id: v7(), ordinal: 9, name: '九届', starts_on: '2022-01-01' });
  for (const name of ['经济界', '教育界', '文化艺术界'])
    await insert('body', { ...of, id: v7(), kind: 'sector', name });
  await insert('body', { ...of, id: v7(), kind: 'special-committee', name: '提案委员会' });
  await insert('body', { ...of, id: v7(), kind: 'member-group', name: '城东组' });
  for (const who of Object.keys(holders) as Who[]) {
    const [name, role] = holders[who];
    await insert('person', { ...of, id: people[who], name, pinyin: who, initials: who.slice(0, 2) });
    const holding = { ...of, id: v7(), person_id: people[who], role, starts_on: '2022-01-01' };
    await insert('role_holding', holding);
  }
  await owner.query('commit');
  await owner.end();
}

export async function registerHouse(database: TestDatabase, parts: AdministrationParts) {
  const tenantId = v7();
  const ids = () => Object.fromEntries(Object.keys(holders).map((who) => [who, v7()])) as Record<Who, string>;
  const [people, accounts] = [ids(), ids()];
  await fill(database, tenantId, people);
  let performed = 0;
  const house: ActHouse = { database, committees: keepCommittees(database), digest: 'sha256' };
  const acts = registerActs(administrationActs(parts));
  const queries = new Map(administrationQueries(parts).map((query) => [query.name, query]));

  const actor = async (who: Who) => {
    const identity = { tenantId, accountId: accounts[who], personId: people[who], today };
    const found = await database.asTenant(tenantId, (tx) => readActor(tx, identity));
    if (!found) throw new Error(`${who} is not in the committee.`);
    return found;
  };

  /** Every act a second after the one before. */
  const nextMoment = () => {
    performed += 1;
    return new Date(houseNow.getTime() + performed * 1000);
  };

  return {
    ...{ tenantId, people, house },
    actor,
    async act(name: string, who: Who, input: unknown, idempotencyKey?: string): Promise<ActAnswer | Refusal> {
      const act = acts.get(name);
      if (!act) throw new Error(`There is no act ${name}.`);
      const performing = { act, actor: await actor(who), envelope: { input }, now: nextMoment() };
      return perform(house, { ...performing, ...(idempotencyKey ? { idempotencyKey } : {}) });
    },
    async ask<Answer>(name: string, who: Who, parameters: unknown = {}): Promise<Answer> {
      const query = queries.get(name);
      if (!query) throw new Error(`There is no query ${name}.`);
      const asker = await actor(who);
      const { settings, calendar } = await house.committees.of(tenantId);
      return database.asTenant(tenantId, async (tx) => {
        const said = { locale: 'zh-CN' as const, translate: (key: string) => key };
        const context = { tx, actor: asker, now: houseNow, today, settings, calendar, ...said };
        return (await query.ask(context, query.parameters.parse(parameters))) as Answer;
      });
    },
  };
}

export type RegisterHouse = Awaited<ReturnType<typeof registerHouse>>;
