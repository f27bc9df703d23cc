// For the tests of this folder: puts questions as the server does, and counts what an answer costs.
import type { KyselyPlugin } from 'kysely';
import type { QueryContext } from '#kernel/acts';
import { calendarDateOf, readCalendar } from '#kernel/deadlines';
import { plenarySessions } from '#kernel/people';
import type { Actor } from '#kernel/permissions';
import type { TestDatabase } from '#kernel/testing';
import type { Transaction } from '#platform/database';
import { isRefusal, type Refusal } from '#platform/errors';
import { readSettings } from '#platform/settings';
import { proposalFactory } from '../factory.ts';
import { factoryNow, type Who } from '../factory-committee.ts';
import { handlingFixture } from './handling-fixture.ts';
import { proposalQueries } from './index.ts';

async function contextOf(tx: Transaction, actor: Actor): Promise<QueryContext> {
  const now = factoryNow;
  return {
    ...{ tx, actor, now, today: calendarDateOf(now), locale: 'zh-CN' },
    settings: await readSettings(tx),
    calendar: await readCalendar(tx),
    translate: (key) => key,
  };
}

export type Ask = <Answer>(name: string, who: Who, parameters?: object) => Promise<Answer>;

/** How many questions to the database one answer costs. */
function countedQueries(
  database: TestDatabase,
  { name, actor, parameters }: { name: string; actor: Actor; parameters: object },
): Promise<number> {
  const query = proposalQueries.find((one) => one.name === `proposals.${name}`)!;
  return database.asTenant(actor.tenantId, async (tx) => {
    const context = await contextOf(tx, actor);
    let count = 0;
    const counter: KyselyPlugin = {
      transformQuery: ({ node }) => {
        count += 1;
        return node;
      },
      transformResult: async ({ result }) => result,
    };
    await query.ask({ ...context, tx: tx.withPlugin(counter) }, query.parameters.parse(parameters));
    return count;
  });
}

export async function askingFixture(database: TestDatabase) {
  const factory = await proposalFactory(database);
  const { committee } = factory;

  async function put(name: string, who: Who, parameters: object = {}): Promise<unknown> {
    const query = proposalQueries.find((one) => one.name === `proposals.${name}`);
    if (!query) throw new Error(`There is no query ${name}.`);
    const actor = await committee.actor(who);
    const given = query.parameters.parse(parameters);
    return database.asTenant(actor.tenantId, async (tx) => query.ask(await contextOf(tx, actor), given));
  }

  /** An answer that keeps to its schema to the letter. */
  const ask: Ask = async <Answer>(name: string, who: Who, parameters: object = {}) => {
    const answer = await put(name, who, parameters);
    if (isRefusal(answer)) throw new Error(`${name} was refused: ${answer.code}`);
    proposalQueries.find((one) => one.name === `proposals.${name}`)?.answer.parse(answer);
    return answer as Answer;
  };

  /** The code of a refusal, or null. */
  const refusal = async (name: string, who: Who, parameters: object = {}): Promise<string | null> => {
    const answer = await put(name, who, parameters);
    return isRefusal(answer) ? (answer as Refusal).code : null;
  };

  const countQueries = async (name: string, who: Who, parameters: object) =>
    countedQueries(database, { name, actor: await committee.actor(who), parameters });

  const handled = handlingFixture(database, factory);
  const sessions = () => database.asTenant(committee.tenantId, plenarySessions);
  return { ...factory, ask, refusal, sessions, countQueries, ...handled };
}

export type AskingFixture = Awaited<ReturnType<typeof askingFixture>>;
