import { defineQuery, type Query } from '#kernel/acts';
import { type CaseTables, visibleTo } from '#kernel/cases';
import { tables } from '#platform/database';
import { refuse } from '#platform/errors';
import { suggestion, suggestParameters } from '../contract.ts';
import { routingDesk } from '../routing-acts.ts';
import type { Suggester } from './suggest.ts';

/** Seven SQL queries; the model is in memory. */
export const suggestQuery = (suggester: Suggester): Query =>
  defineQuery({
    name: 'routing.suggest',
    parameters: suggestParameters,
    answer: suggestion,
    who: routingDesk,
    async ask(context, wanted) {
      const seen = await tables<CaseTables>(context.tx)
        .selectFrom('case')
        .select('id')
        .where('id', '=', wanted.caseId)
        .where(visibleTo(context.actor))
        .executeTakeFirst();
      return (seen && (await suggester.suggest(context, wanted))) || refuse('not-found');
    },
  });
