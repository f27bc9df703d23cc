// Situations for tests of the barometer: a committee, voices of many cases, the software that groups them.
import pg from 'pg';
import { v7 } from 'uuid';
import { type ActHouse, askedActTask, keepCommittees, type QueryContext } from '#kernel/acts';
import { chainOrigin } from '#kernel/audit';
import { insertCase, linkCases } from '#kernel/cases';
import { calendarDateOf } from '#kernel/deadlines';
import { type Doer, looking, performing, type TestDatabase, testCommittee, testNow } from '#kernel/testing';
import { dropVoice, raiseVoice } from '#kernel/voices';
import { sql } from '#platform/database';
import { isRefusal, type Refusal } from '#platform/errors';
import { translator } from '#platform/locale';
import { barometerActs } from './barometer-acts.ts';
import { issueQuery } from './issues/queries/issue.ts';
import { issuesOpenQuery, issuesQuery } from './issues/queries/issues.ts';
import { zhCN } from './messages/index.ts';
import { placeVoices } from './place-voices.ts';

export interface Said {
  readonly title: string;
  readonly text: string;
  readonly daysAgo?: number;
  readonly kind?: string;
  readonly audience?: 'parties' | 'office';
}

export async function barometerFactory(database: TestDatabase) {
  const committee = await testCommittee(database);
  const { tenantId } = committee;
  const doing = performing(database, committee, barometerActs);
  const house: ActHouse = { database, committees: keepCommittees(database), digest: 'sha256' };

  async function raise({ title, text, daysAgo = 0, kind = 'proposal', audience = 'office' }: Said): Promise<string> {
    const id = v7();
    const at = new Date(testNow.getTime() - daysAgo * 86_400_000);
    await database.asTenant(tenantId, async (tx) => {
      await insertCase(tx, {
        ...{ tenantId, id, kind, state: 'submitted', version: 1, title, number: null, termId: null, sessionId: null },
        ...{ categoryId: null, audience, turn: null, dueOn: null, isKey: false, createdBy: null, createdAt: at },
        ...{ updatedAt: at, closedAt: null, eventCount: 0, chainHead: chainOrigin },
      });
      await raiseVoice(tx, { caseId: id, kind, at, text });
    });
    return id;
  }

  /** What became of it elsewhere: a case joined to it. */
  async function grow(issueId: string, kind: string, state: string): Promise<void> {
    const id = await raise({ title: '由此形成', text: '由此形成的另一件。', kind });
    await database.asTenant(tenantId, async (tx) => {
      await sql`update "case" set state = ${state} where id = ${id}`.execute(tx);
      await dropVoice(tx, id);
      await linkCases(tx, { fromCaseId: id, toCaseId: issueId, kind: 'grown-from' }, testNow);
    });
  }

  /** What was asked of another instrument, by the name of its act. */
  async function asked(act: string): Promise<unknown[]> {
    const owner = new pg.Client(database.connection);
    await owner.connect();
    const { rows } = await owner.query<{ payload: { act: string; input: unknown } }>(
      `select payload from graphile_worker._private_jobs as jobs
        join graphile_worker._private_tasks as tasks on tasks.id = jobs.task_id where tasks.identifier = $1`,
      [askedActTask],
    );
    await owner.end();
    return rows.filter(({ payload }) => payload.act === act).map(({ payload }) => payload.input);
  }

  const place = (anew = false) => placeVoices(house, { tenantId, now: testNow, anew });

  async function ask<Answer>(name: string, who: Doer, parameters: object = {}): Promise<Answer | Refusal> {
    const query = { issues: issuesQuery, issue: issueQuery, 'issues-open': issuesOpenQuery }[name] ?? issueQuery;
    const actor = await committee.actor(who as never);
    house.committees.forget(tenantId);
    const { settings, calendar } = await house.committees.of(tenantId);
    const asking = { actor, now: testNow, today: calendarDateOf(testNow), settings, calendar, locale: 'zh-CN' };
    const answer = await database.asTenant(tenantId, (tx) =>
      query.ask(
        { tx, ...asking, translate: translator('zh-CN', zhCN) } as QueryContext,
        query.parameters.parse(parameters),
      ),
    );
    return isRefusal(answer) ? answer : (query.answer.parse(answer) as Answer);
  }

  async function seen<Answer>(name: string, parameters: object = {}, who: Doer = 'officer'): Promise<Answer> {
    const answer = await ask<Answer>(name, who, parameters);
    if (isRefusal(answer)) throw new Error(`${name} was refused: ${answer.code}`);
    return answer;
  }

  return { committee, house, raise, grow, asked, place, ask, seen, ...doing, ...looking(database, committee) };
}
export type BarometerFactory = Awaited<ReturnType<typeof barometerFactory>>;
