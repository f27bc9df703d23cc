// Performing acts in tests, each as somebody of the committee.
import { type ActAnswer, type ActHouse, keepCommittees, perform, registerActs } from '#kernel/acts';
import type { Actor } from '#kernel/permissions';
import type { TestDatabase } from '#kernel/testing';
import { undertakenKinds, undertakingActs } from '#kernel/undertakings';
import { isRefusal, type Refusal } from '#platform/errors';
import { type Committee, factoryNow, type Who } from './factory-committee.ts';
import { proposalActs } from './proposal-acts.ts';
import { proposalKind } from './undertaken.ts';

export interface Asked {
  readonly id?: string;
  readonly input?: unknown;
  readonly version?: number | 'latest';
  readonly now?: Date;
  readonly key?: string;
  readonly onBehalfOf?: Who;
}

export interface Situation {
  readonly id: string;
  readonly version: number;
}

const acts = registerActs([...proposalActs, ...undertakingActs(undertakenKinds([proposalKind]))]);

async function actorOf(committee: Committee, who: Who, onBehalfOf: Who | undefined): Promise<Actor> {
  const self = await committee.actor(who);
  if (!onBehalfOf) return self;
  const { name } = await committee.actor(onBehalfOf);
  return { ...self, onBehalfOf: { personId: committee.people[onBehalfOf], name } };
}

export function acting(database: TestDatabase, committee: Committee) {
  const house: ActHouse = { database, committees: keepCommittees(database), digest: 'sha256' };

  /** Performs one act as somebody; answers what the runner answers. */
  async function act(name: string, who: Who, asked: Asked = {}): Promise<ActAnswer | Refusal> {
    const { id, input = {}, version = 'latest', now = factoryNow, key } = asked;
    const found = acts.get(name);
    if (!found) throw new Error(`There is no act ${name}.`);
    const actor = await actorOf(committee, who, asked.onBehalfOf);
    const envelope = { input, version, ...(id ? { id } : {}) };
    return perform(house, { act: found, actor, envelope, now, ...(key ? { idempotencyKey: key } : {}) });
  }

  /** Performs an act that must succeed. */
  async function done(name: string, who: Who, asked: Asked = {}): Promise<Situation> {
    const answer = await act(name, who, asked);
    if (isRefusal(answer)) throw new Error(`${name} was refused: ${answer.code} ${JSON.stringify(answer.params)}`);
    return { id: answer.caseId ?? '', version: answer.version ?? 0 };
  }

  return { house, act, done };
}
export type Acting = ReturnType<typeof acting>;
