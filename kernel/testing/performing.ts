// Performing acts in tests, each by the person who would, and looking at what they left behind.
import { type Act, type ActAnswer, type ActHouse, keepCommittees, perform, registerActs } from '#kernel/acts';
import { eventsOfCase } from '#kernel/audit';
import { partiesOf, readCase } from '#kernel/cases';
import { clocksOfCase } from '#kernel/deadlines';
import { systemActor } from '#kernel/permissions';
import { sql, type Transaction } from '#platform/database';
import { isRefusal, type Refusal } from '#platform/errors';
import { type Person, type TestCommittee, testNow } from './committee.ts';
import type { TestDatabase } from './test-database.ts';

export interface Asked {
  readonly id?: string;
  readonly input?: unknown;
  readonly version?: number | 'latest' | undefined;
  readonly now?: Date;
  readonly key?: string;
  readonly onBehalfOf?: Person;
}

export type Doer = Person | 'the-software';

export function performing(database: TestDatabase, committee: TestCommittee, acts: readonly Act[]) {
  const house: ActHouse = { database, committees: keepCommittees(database), digest: 'sha256' };
  const registry = registerActs(acts);

  async function actorOf(who: Doer, onBehalfOf?: Person) {
    const self = who === 'the-software' ? systemActor(committee.tenantId) : await committee.actor(who);
    if (!onBehalfOf) return self;
    return {
      ...self,
      onBehalfOf: { personId: committee.people[onBehalfOf], name: committee.names[onBehalfOf] },
    };
  }

  /** Performs one act as somebody; answers what the runner answers. */
  async function act(name: string, who: Doer, asked: Asked = {}): Promise<ActAnswer | Refusal> {
    const { id, input = {}, now = testNow, key } = asked;
    const found = registry.get(name);
    if (!found) throw new Error(`There is no act ${name}.`);
    const version = 'version' in asked ? asked.version : ('latest' as const);
    const envelope = { input, ...(version === undefined ? {} : { version }), ...(id ? { id } : {}) };
    const actor = await actorOf(who, asked.onBehalfOf);
    return perform(house, { act: found, actor, envelope, now, ...(key ? { idempotencyKey: key } : {}) });
  }

  /** Performs an act that must succeed. */
  async function done(name: string, who: Doer, asked: Asked = {}): Promise<ActAnswer> {
    const answer = await act(name, who, asked);
    if (isRefusal(answer)) throw new Error(`${name} was refused: ${answer.code} ${JSON.stringify(answer)}`);
    return answer;
  }

  return { act, done };
}

/** A committee as far as looking needs it: its wall, and its people by the names the tests call them. */
export interface Looked<Name extends string> {
  readonly tenantId: string;
  readonly people: Readonly<Record<Name, string>>;
}

export function looking<Name extends string>(database: TestDatabase, committee: Looked<Name>) {
  const read = <T>(work: (tx: Transaction) => Promise<T>): Promise<T> => database.asTenant(committee.tenantId, work);

  /** Who has been told of something on this case, by kind of notice. */
  async function toldOf(id: string): Promise<Record<string, Name[]>> {
    const { rows } = await read((tx) =>
      sql<{
        kind: string;
        person_id: string;
      }>`select kind, person_id from notice where case_id = ${id}`.execute(tx),
    );
    const people = Object.entries(committee.people) as [Name, string][];
    const told: Record<string, Name[]> = {};
    for (const { kind, person_id } of rows) {
      const who = people.find(([, personId]) => personId === person_id)?.[0];
      if (who) told[kind] = [...(told[kind] ?? []), who].sort();
    }
    return told;
  }

  return {
    read,
    toldOf,
    caseOf: (id: string) => read((tx) => readCase(tx, id)),
    eventsOf: (id: string) => read((tx) => eventsOfCase(tx, id)),
    partiesOf: (id: string) => read((tx) => partiesOf(tx, id)),
    clocksOf: (id: string) => read((tx) => clocksOfCase(tx, id)),
  };
}
