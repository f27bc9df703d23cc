// Situations for tests of duty files: a committee with a body's officer, its acts and questions, a line to look at.
import { v7 } from 'uuid';
import { type ActAnswer, type ActHouse, keepCommittees, type QueryContext } from '#kernel/acts';
import { chainOrigin } from '#kernel/audit';
import { insertCase } from '#kernel/cases';
import { calendarDateOf } from '#kernel/deadlines';
import { type DeedKinds, writeDeeds } from '#kernel/deeds';
import {
  type Asked,
  insertBehindWall,
  looking,
  type Person,
  performing,
  type TestDatabase,
  testCommittee,
  testNow,
} from '#kernel/testing';
import { sql } from '#platform/database';
import { isRefusal, type Refusal } from '#platform/errors';
import { translator } from '#platform/locale';
import { dutyFileDeeds } from './deeds.ts';
import { dutyFileActs } from './duty-file-acts.ts';
import { dutyFileQueries } from './duty-file-queries.ts';
import { zhCN } from './messages/index.ts';

export const testKinds: DeedKinds = {
  ...dutyFileDeeds,
  'gathering-attended': { group: 'meetings', facts: { hours: { type: 'number' } } },
};
const acts = dutyFileActs(testKinds);
const queries = dutyFileQueries(testKinds);
const words = { ...zhCN, deeds: { ...zhCN.deeds, 'gathering-attended': '参加会议（{hours} 小时）' } };

export async function dutyFileFactory(database: TestDatabase) {
  const committee = await testCommittee(database);
  const { tenantId, people, sectorId } = committee;
  const house: ActHouse = { database, committees: keepCommittees(database), digest: 'sha256' };
  const doing = performing(database, committee, acts);
  // The stranger keeps the records of the sector: a body's officer.
  await insertBehindWall(database, tenantId, async (insert) => {
    const holding = { person_id: people.stranger, role: 'body-officer', body_id: sectorId, starts_on: '2022-01-01' };
    await insert('role_holding', { tenant_id: tenantId, id: v7(), ...holding });
  });

  async function ask<Answer>(
    name: string,
    who: Person,
    parameters: object = {},
    now = testNow,
  ): Promise<Answer | Refusal> {
    const query = queries.find((one) => one.name === `duty-file.${name}`)!;
    const actor = await committee.actor(who);
    const { settings, calendar } = await house.committees.of(tenantId);
    const asking = { actor, now, today: calendarDateOf(now), settings, calendar };
    const parsed = query.parameters.parse(parameters);
    return database.asTenant(tenantId, (tx) =>
      query.ask({ tx, ...asking, locale: 'zh-CN', translate: translator('zh-CN', words) } as QueryContext, parsed),
    ) as Promise<Answer | Refusal>;
  }

  async function seen<Answer>(name: string, who: Person, parameters: object = {}, now = testNow): Promise<Answer> {
    const answer = await ask<Answer>(name, who, parameters, now);
    if (isRefusal(answer)) throw new Error(`${name} was refused: ${answer.code}`);
    return answer;
  }

  /** A file the person handed in and has not yet given to anything. */
  async function evidence(who: Person): Promise<string> {
    const id = v7();
    await database.asTenant(tenantId, (tx) =>
      sql`insert into file (tenant_id, id, digest, name, media_type, size, purpose, uploaded_by, uploaded_at)
        values (${tenantId}, ${id}, ${'a'.repeat(64)}, '证明.pdf', 'application/pdf', 10, 'attachment', ${people[who]},
          ${testNow})`.execute(tx),
    );
    return id;
  }

  /** A line that the record itself wrote: somebody attended a meeting, organised by a body or by the office. */
  async function attended(who: Person, doneOn: string, hostBodyId: string | null = null): Promise<string> {
    const caseId = v7();
    await database.asTenant(tenantId, async (tx) => {
      await insertCase(tx, {
        ...{ tenantId, id: caseId, kind: 'activity', state: 'closed', version: 1, title: '视察河道', number: null },
        ...{ termId: null, sessionId: null, categoryId: null, audience: 'members', turn: null, dueOn: null },
        ...{ isKey: false, createdBy: null, createdAt: testNow, updatedAt: testNow, closedAt: null },
        ...{ eventCount: 0, chainHead: chainOrigin },
      });
      if (hostBodyId) {
        await sql`insert into case_party (tenant_id, party_id, case_id, relation, party_kind, since_at)
          values (${tenantId}, ${hostBodyId}, ${caseId}, 'host', 'body', ${testNow})`.execute(tx);
      }
      const deed = { personId: people[who], kind: 'gathering-attended', doneOn, facts: { hours: 3 } };
      await writeDeeds(tx, { caseId, eventId: v7(), now: testNow, deeds: [deed] });
    });
    return caseId;
  }

  const act = (name: string, who: Person, asked: Asked = {}) => doing.act(`duty-file.${name}`, who, asked);
  const done = (name: string, who: Person, asked: Asked = {}) => doing.done(`duty-file.${name}`, who, asked);
  const idOf = (answer: ActAnswer): string => answer.caseId ?? '';
  return { committee, house, ask, seen, act, done, idOf, evidence, attended, ...looking(database, committee) };
}
export type DutyFileFactory = Awaited<ReturnType<typeof dutyFileFactory>>;
