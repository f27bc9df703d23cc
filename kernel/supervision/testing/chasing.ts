// Cases on the desks of units with clocks of given kinds, for the tests of this part.
import { v7 } from 'uuid';
import { type ActHouse, keepCommittees, perform, registerActs } from '#kernel/acts';
import { chainOrigin } from '#kernel/audit';
import { addParties, type CaseRecord, insertCase } from '#kernel/cases';
import { nationalCalendar, startClock } from '#kernel/deadlines';
import { looking, type Person, performing, type TestDatabase, testCommittee, testNow } from '#kernel/testing';
import { insertUndertakings, type UndertakingState } from '#kernel/undertakings';
import { sql } from '#platform/database';
import { isRefusal, type Refusal } from '#platform/errors';
import { translator } from '#platform/locale';
import { settingsFrom } from '#platform/settings';
import { zhCN } from '../messages/index.ts';
import { supervisionQueries } from '../queries/index.ts';
import { supervisionActs } from '../supervision-acts.ts';

export const at = (day: string): Date => new Date(`${day}T09:00:00+08:00`);
const calendar = nationalCalendar;

export interface Desk {
  readonly state?: UndertakingState;
  /** Five working days from the 17th: due on Tuesday, 24 November. */
  readonly clock?: string;
  readonly unit?: 'housing' | 'transport';
  readonly title?: string;
}

export async function chasing(database: TestDatabase) {
  const committee = await testCommittee(database);
  const { tenantId, people, units } = committee;
  const house: ActHouse = { database, committees: keepCommittees(database), digest: 'sha256' };

  let cases = 0;

  async function onTheDesk(given: Desk = {}) {
    const { state = 'handling', clock = 'reply', unit = 'housing', title = '加装电梯' } = given;
    const id = v7();
    const shell: CaseRecord = {
      ...{ tenantId, id, kind: 'proposal', state: 'handling', version: 1, title, turn: 'units', audience: 'members' },
      ...{
        // In the order of their making, as numbers are given: lists are sorted by it.
        number: `9-5-${String(++cases).padStart(4, '0')}`,
        termId: null,
        sessionId: null,
        categoryId: null,
        dueOn: null,
        closedAt: null,
      },
      ...{ isKey: false, createdBy: null, createdAt: testNow, updatedAt: testNow },
      ...{ eventCount: 0, chainHead: chainOrigin },
    };
    return database.asTenant(tenantId, async (tx) => {
      await insertCase(tx, shell);
      await addParties(tx, { caseId: id, partyKind: 'person', partyIds: [people.lead], relation: 'proposer' }, testNow);
      const unitIds = [units[unit]];
      await addParties(tx, { caseId: id, partyKind: 'unit', partyIds: unitIds, relation: 'sole' }, testNow);
      const wanted = { caseId: id, unitId: units[unit], role: 'sole', state, position: 0 } as const;
      const [undertaking] = await insertUndertakings(tx, [{ ...wanted, assignedAt: testNow }]);
      const subject = { caseId: id, subjectId: undertaking!.id, subjectKind: 'undertaking' };
      const period = { period: { workingDays: 5 }, startedOn: '2026-11-17', hardMaximum: { months: 6 } };
      const started = await startClock(tx, { calendar, ...subject, kind: clock, basis: 'test.clock', ...period });
      return { id, undertakingId: undertaking!.id, clockId: started.id };
    });
  }

  async function ask<Answer>(name: string, who: Person, day: string, parameters: unknown): Promise<Answer | Refusal> {
    const query = supervisionQueries.find((one) => one.name === name)!;
    const actor = await committee.actor(who);
    const settings = settingsFrom(new Map());
    const rest = { settings, calendar, locale: 'zh-CN', translate: translator('zh-CN', zhCN) } as const;
    return (await database.asTenant(tenantId, (tx) =>
      query.ask({ tx, actor, now: at(day), today: day, ...rest }, query.parameters.parse(parameters)),
    )) as Answer | Refusal;
  }

  async function asked<Answer>(name: string, who: Person, day: string, parameters: unknown): Promise<Answer> {
    const answer = await ask<Answer>(name, who, day, parameters);
    if (isRefusal(answer)) throw new Error(`${name} was refused: ${answer.code}`);
    return answer;
  }

  /** The unit signs for it, or does something later on. */
  const signOfLife = ({ caseId, undertakingId, day }: { caseId: string; undertakingId: string; day: string }) =>
    database.asTenant(tenantId, async (tx) => {
      await sql`update undertaking set signed_for_at = coalesce(signed_for_at, ${at(day)})
        where id = ${undertakingId}`.execute(tx);
      await sql`insert into event (tenant_id, case_id, sequence, id, name, actor_name, at, version, payload,
          previous_hash, hash)
        select ${tenantId}, ${caseId}, 1 + count(*), ${v7()}, 'undertaking.consulted', '', ${at(day)}, 1,
          ${JSON.stringify({ undertakingId })}, '0', '0' from event where case_id = ${caseId}`.execute(tx);
      await sql`update "case" set event_count = event_count + 1 where id = ${caseId}`.execute(tx);
    });

  const noticesOf = (who: Person) =>
    database.asTenant(tenantId, async (tx) => {
      const { rows } = await sql<{ kind: string; params: { count?: number; items?: string } }>`
        select kind, params from notice where person_id = ${people[who]} order by created_at`.execute(tx);
      return rows;
    });

  return {
    ...{ committee, database, house, onTheDesk, ask, asked, noticesOf, signOfLife },
    ...performing(database, committee, supervisionActs),
    ...looking(database, committee),
    working: { ...house, acts: registerActs(supervisionActs) },
    perform,
  };
}
export type Chasing = Awaited<ReturnType<typeof chasing>>;
