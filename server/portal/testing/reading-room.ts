// For the tests of this folder: a served house with a committee whose proposals come to the public by the real acts.
import { type ActAnswer, perform } from '#kernel/acts';
import { testDatabase } from '#kernel/testing';
import { isRefusal, type Refusal } from '#platform/errors';
import { proposalFactory } from '../../../instruments/proposals/factory.ts';
import { factoryNow, type Who } from '../../../instruments/proposals/factory-committee.ts';
import { handlingFixture } from '../../../instruments/proposals/queries/handling-fixture.ts';
import { caller } from '../../testing/caller.ts';
import { serveHouse } from '../../testing/served-house.ts';

interface Asked {
  readonly id?: string;
  readonly input?: unknown;
  readonly version?: number | 'latest';
}

export async function readingRoom() {
  const database = await testDatabase();
  const time = { now: factoryNow };
  const served = await serveHouse({ clock: () => time.now, database });
  const factory = await proposalFactory(database);
  const { committee } = factory;

  async function act(name: string, who: Who, { id, input = {}, version = 'latest' }: Asked = {}) {
    const found = served.house.acts.get(name);
    if (!found) throw new Error(`There is no act ${name}.`);
    const envelope = { input, version, ...(id ? { id } : {}) };
    return perform(served.house, { act: found, actor: await committee.actor(who), envelope, now: time.now });
  }

  async function done(name: string, who: Who, asked: Asked = {}): Promise<ActAnswer> {
    const answer: ActAnswer | Refusal = await act(name, who, asked);
    if (isRefusal(answer)) throw new Error(`${name} was refused: ${answer.code} ${JSON.stringify(answer.details)}`);
    return answer;
  }

  /** Cleared by the officer with everything sent, released by the head. */
  async function released(id: string, input: unknown = { parts: [] }) {
    await done('publication.clear', 'officer', { id, input });
    return done('publication.release', 'head', { id });
  }

  const numberOf = async (id: string) => (await factory.caseOf(id))?.number ?? '';
  const anybody = caller(served.app);
  const get = (path: string, headers: Record<string, string> = {}) =>
    anybody.get(`/p/${committee.tenantId}${path}`, headers);
  return {
    ...{ ...served, time, act, done, released, numberOf, get, committee, factory },
    ...handlingFixture(database, factory),
  };
}

export type ReadingRoom = Awaited<ReturnType<typeof readingRoom>>;
