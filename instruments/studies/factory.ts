// Situations for tests of study: a committee, its acts and questions, and gatherings that were held.
import { v7 } from 'uuid';
import { type ActAnswer, type ActHouse, keepCommittees, type QueryContext } from '#kernel/acts';
import { chainOrigin } from '#kernel/audit';
import { calendarDateOf } from '#kernel/deadlines';
import type { Attendance, GatheringKind } from '#kernel/gatherings';
import type { Actor } from '#kernel/permissions';
import {
  type Asked,
  type Doer,
  insertBehindWall,
  looking,
  type Person,
  performing,
  type TestDatabase,
  testCommittee,
  testNow,
} from '#kernel/testing';
import { holdFieldKeys, newKeyring } from '#platform/encryption';
import { isRefusal, type Refusal } from '#platform/errors';
import { translator } from '#platform/locale';
import { zhCN } from './messages/index.ts';
import { studyActs } from './study-acts.ts';
import { studyQueries } from './study-queries.ts';

export interface HeldGathering {
  readonly title: string;
  readonly kind?: GatheringKind;
  readonly state?: string;
  /** `2026-11-20T09:00:00+08:00` */
  readonly startsAt?: string;
  readonly hours?: number;
  readonly roll?: Partial<Record<Person, Attendance>>;
}

export async function studyFactory(database: TestDatabase) {
  holdFieldKeys(newKeyring());
  const committee = await testCommittee(database);
  const doing = performing(database, committee, studyActs);
  const house: ActHouse = { database, committees: keepCommittees(database), digest: 'sha256' };

  async function ask<Answer>(name: string, who: Doer | Actor, parameters: object = {}): Promise<Answer | Refusal> {
    const query = studyQueries.find((one) => one.name === `studies.${name}`)!;
    const actor = typeof who === 'string' ? await committee.actor(who as Person) : who;
    const { settings, calendar } = await house.committees.of(actor.tenantId);
    const translate = translator('zh-CN', zhCN);
    const asking = { actor, now: testNow, today: calendarDateOf(testNow), settings, calendar };
    const parsed = query.parameters.parse(parameters);
    return database.asTenant(actor.tenantId, (tx) =>
      query.ask({ tx, ...asking, locale: 'zh-CN', translate } as QueryContext, parsed),
    ) as Promise<Answer | Refusal>;
  }

  async function seen<Answer>(name: string, who: Doer | Actor, parameters: object = {}): Promise<Answer> {
    const answer = await ask<Answer>(name, who, parameters);
    if (isRefusal(answer)) throw new Error(`${name} was refused: ${answer.code}`);
    return answer;
  }

  /** A gathering as another instrument would have left it. */
  async function held(given: HeldGathering): Promise<string> {
    const { title, kind = 'training', state = 'closed', startsAt = '2026-11-20T09:00:00+08:00', roll = {} } = given;
    const id = v7();
    const own = { tenant_id: committee.tenantId };
    const at = new Date(startsAt);
    await insertBehindWall(database, committee.tenantId, async (insert) => {
      await insert('"case"', {
        ...{ ...own, id, kind: 'activity', state, title, audience: 'members', chain_head: chainOrigin },
        ...{ created_at: at, updated_at: at },
      });
      await insert('gathering', {
        ...{ ...own, case_id: id, kind, starts_at: at, ends_at: new Date(at.getTime() + 3 * 3_600_000) },
        ...{ is_study: false, credited_hours: given.hours ?? null },
      });
      for (const [who, attendance] of Object.entries(roll)) {
        const person_id = committee.people[who as Person];
        await insert('roll_entry', { ...own, id: v7(), case_id: id, person_id, attendance });
      }
    });
    return id;
  }

  const act = (name: string, who: Doer, asked: Asked = {}) => doing.act(`studies.${name}`, who, asked);
  const done = (name: string, who: Doer, asked: Asked = {}) => doing.done(`studies.${name}`, who, asked);
  const idOf = async (answer: Promise<ActAnswer>): Promise<string> => (await answer).caseId ?? '';

  return { committee, house, ask, seen, held, act, done, idOf, ...looking(database, committee) };
}
export type StudyFactory = Awaited<ReturnType<typeof studyFactory>>;
