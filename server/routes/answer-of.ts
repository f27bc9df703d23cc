import type { Query } from '#kernel/acts';
import type { Actor } from '#kernel/permissions';
import type { Locale } from '#platform/locale';
import type { House } from '../house.ts';
import { queryContext } from '../query-context.ts';

export interface Asking {
  readonly query: Query;
  readonly actor: Actor;
  readonly locale: Locale;
  readonly parameters: unknown;
}

/** Puts a question behind the tenant wall. */
export async function answerOf(house: House, { query, actor, locale, parameters }: Asking): Promise<unknown> {
  const committee = await house.committees.of(actor.tenantId);
  return house.database.asTenant(actor.tenantId, (tx) =>
    query.ask(queryContext({ tx, actor, locale, committee, now: house.clock() }), parameters),
  );
}
