// Asking as somebody would, and deeds as the instruments would write them, for the tests of this part.
import { v7 } from 'uuid';
import { chainOrigin } from '#kernel/audit';
import { insertCase } from '#kernel/cases';
import { calendarDateOf, readCalendar } from '#kernel/deadlines';
import { writeDeeds } from '#kernel/deeds';
import type { Actor } from '#kernel/permissions';
import { insertBehindWall, type Person, type TestCommittee, type TestDatabase, testNow } from '#kernel/testing';
import { isRefusal, type Refusal } from '#platform/errors';
import { readSettings } from '#platform/settings';
import { assessmentQueries } from '../queries/index.ts';
import { knownKinds } from './known-kinds.ts';

const queries = assessmentQueries(knownKinds);
const shell = { number: null, termId: null, sessionId: null, categoryId: null, turn: null, dueOn: null };

export async function assessmentTown(database: TestDatabase, committee: TestCommittee) {
  const { tenantId, people } = committee;
  const caseId = v7();
  await database.asTenant(tenantId, (tx) =>
    insertCase(tx, {
      ...{ ...shell, tenantId, id: caseId, kind: 'proposal', state: 'closed', version: 1, title: '关于路灯的提案' },
      ...{ audience: 'members', isKey: false, createdBy: null, createdAt: testNow, updatedAt: testNow },
      ...{ closedAt: null, eventCount: 0, chainHead: chainOrigin },
    }),
  );

  async function askedBy<Answer>(actor: Actor, name: string, parameters: object = {}): Promise<Answer | Refusal> {
    const query = queries.find((one) => one.name === name)!;
    return database.asTenant(actor.tenantId, async (tx) => {
      const answer = await query.ask(
        {
          ...{
            tx,
            actor,
            now: testNow,
            today: calendarDateOf(testNow),
            locale: 'zh-CN',
            translate: (key: string) => key,
          },
          ...{ settings: await readSettings(tx), calendar: await readCalendar(tx) },
        },
        query.parameters.parse(parameters),
      );
      if (!isRefusal(answer)) query.answer.parse(answer);
      return answer as Answer | Refusal;
    });
  }

  const asked = async <Answer>(name: string, who: Person, parameters: object = {}) =>
    askedBy<Answer>(await committee.actor(who), name, parameters);

  async function found<Answer>(name: string, who: Person, parameters: object = {}): Promise<Answer> {
    const answer = await asked<Answer>(name, who, parameters);
    if (isRefusal(answer)) throw new Error(`${name} was refused: ${answer.code}`);
    return answer;
  }

  const deed = (who: Person, kind: string, facts = {}, now = testNow) =>
    database.asTenant(tenantId, (tx) =>
      writeDeeds(tx, {
        ...{ caseId, eventId: v7(), now },
        deeds: [{ personId: people[who], kind, doneOn: '2026-05-06', subjectId: v7(), facts }],
      }),
    );

  async function evidence(who: Person): Promise<string> {
    const id = v7();
    const file = { digest: 'b'.repeat(64), name: '证书.pdf', media_type: 'application/pdf', size: 10 };
    await insertBehindWall(database, tenantId, async (insert) => {
      await insert('file', {
        ...{ tenant_id: tenantId, id, ...file },
        ...{ purpose: 'attachment', uploaded_by: people[who], uploaded_at: testNow },
      });
    });
    return id;
  }

  return { caseId, asked, askedBy, found, deed, evidence };
}
