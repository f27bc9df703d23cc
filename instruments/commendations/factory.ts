// Situations for tests of commendation and discipline: a committee, its acts and questions, and missed plenaries.
import { v7 } from 'uuid';
import { type ActHouse, keepCommittees, type QueryContext } from '#kernel/acts';
import { chainOrigin } from '#kernel/audit';
import { insertCase } from '#kernel/cases';
import { calendarDateOf } from '#kernel/deadlines';
import { writeDeeds } from '#kernel/deeds';
import {
  type Asked,
  type Doer,
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
import { disciplineActs } from './discipline/discipline-acts.ts';
import { disciplineQueries } from './discipline/queries/queries.ts';
import { disciplineZh, zhCN } from './messages/index.ts';
import { roundQueries } from './rounds/queries/queries.ts';
import { roundActs } from './rounds/round-acts.ts';

const words = { ...zhCN, ...disciplineZh, refusals: { ...zhCN.refusals, ...disciplineZh.refusals } };

export async function commendationFactory(database: TestDatabase) {
  const committee = await testCommittee(database);
  const doing = performing(database, committee, [...roundActs, ...disciplineActs]);
  const house: ActHouse = { database, committees: keepCommittees(database), digest: 'sha256' };
  const inside = looking(database, committee);

  async function ask<Answer>(name: string, who: Doer, parameters: object = {}): Promise<Answer | Refusal> {
    const query = [...roundQueries, ...disciplineQueries].find((one) => one.name === name)!;
    const actor = await committee.actor(who as never);
    const { settings, calendar } = await house.committees.of(actor.tenantId);
    const asking = { actor, now: testNow, today: calendarDateOf(testNow), settings, calendar };
    const translate = translator('zh-CN', words);
    return inside.read((tx) =>
      query.ask({ tx, ...asking, locale: 'zh-CN', translate } as QueryContext, query.parameters.parse(parameters)),
    ) as Promise<Answer | Refusal>;
  }

  async function seen<Answer>(name: string, who: Doer, parameters: object = {}): Promise<Answer> {
    const answer = await ask<Answer>(name, who, parameters);
    if (isRefusal(answer)) throw new Error(`${name} was refused: ${answer.code}`);
    return answer;
  }

  /** A plenary that somebody missed without excuse, as the record tells it; answers the deed's id. */
  async function missedPlenary(who: Person, on: string): Promise<string> {
    const caseId = v7();
    await inside.read(async (tx) => {
      await insertCase(tx, {
        ...{ tenantId: committee.tenantId, id: caseId, kind: 'activity', state: 'closed', version: 1 },
        ...{ title: `${on.slice(0, 4)}年全体会议`, number: null, termId: committee.termId, sessionId: null },
        ...{ categoryId: null, audience: 'members', turn: null, dueOn: null, isKey: false, createdBy: null },
        ...{ createdAt: testNow, updatedAt: testNow, closedAt: null, eventCount: 0, chainHead: chainOrigin },
      });
      await sql`insert into gathering (tenant_id, case_id, kind, starts_at, ends_at)
        values (app.tenant_id(), ${caseId}, 'plenary', ${`${on}T01:00:00Z`}, ${`${on}T09:00:00Z`})`.execute(tx);
      const facts = { activityKind: 'plenary', standing: 'unexcused' };
      const deed = { personId: committee.people[who], kind: 'activity-missed', doneOn: on, facts };
      await writeDeeds(tx, { caseId, eventId: v7(), now: testNow, deeds: [deed] });
    });
    const { rows } = await inside.read((tx) =>
      sql<{ id: string }>`select id from deed where case_id = ${caseId}`.execute(tx),
    );
    return rows[0]!.id;
  }

  return {
    committee,
    house,
    ask,
    seen,
    missedPlenary,
    act: (name: string, who: Doer, asked: Asked = {}) => doing.act(name, who, asked),
    done: (name: string, who: Doer, asked: Asked = {}) => doing.done(name, who, asked),
    ...inside,
  };
}
export type CommendationFactory = Awaited<ReturnType<typeof commendationFactory>>;
