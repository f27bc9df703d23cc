import { defineQuery, type Query } from '#kernel/acts';
import { choicesOf } from '../choices.ts';
import { overview, overviewParameters } from '../contract.ts';
import type { RoutedKind } from '../routed-kind.ts';
import { routingDesk } from '../routing-acts.ts';
import { modelsOf } from '../storage.ts';
import { byKey, countOutcomes, isAmongThree, isDecided } from './count-outcomes.ts';
import { outcomesOf } from './outcomes.ts';

const missedShown = 12;

/** Three SQL queries. */
export const overviewQuery = (kinds: readonly RoutedKind[]): Query =>
  defineQuery({
    name: 'routing.overview',
    parameters: overviewParameters,
    answer: overview,
    who: [...routingDesk, 'system-administrator'],
    async ask({ tx }, { target }) {
      const models = await modelsOf(tx, target);
      const outcomes = await outcomesOf(tx, kinds, target);
      const names = new Map((await choicesOf(tx, kinds, target)).map(({ id, name }) => [id, name]));
      const nameOf = (id: string) => names.get(id) ?? '—';
      const decided = outcomes.filter(isDecided);
      return {
        target,
        models: models.map(({ target: _, threshold: __, ...model }) => model),
        totals: countOutcomes(outcomes),
        waiting: outcomes.length - decided.length,
        byMonth: [...byKey(decided, ({ month }) => [month])]
          .map(([month, group]) => ({ month, ...countOutcomes(group) }))
          .sort((one, other) => other.month.localeCompare(one.month)),
        byOption: [...byKey(decided, ({ chosen }) => chosen)]
          .map(([id, group]) => ({ id, name: nameOf(id), ...countOutcomes(group) }))
          .sort((one, other) => one.name.localeCompare(other.name, 'zh')),
        missed: decided
          .filter((outcome) => !isAmongThree(outcome))
          .slice(0, missedShown)
          .map(({ caseId, number, title, suggested, chosen }) => ({
            ...{ id: caseId, number, title },
            suggested: suggested.map(nameOf),
            chosen: chosen.map(nameOf).join('、'),
          })),
      };
    },
  });
