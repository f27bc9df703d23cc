// Proposals one may see, narrowed down, ordered, a page at a time.
import { defineQuery, type QueryContext } from '#kernel/acts';
import { passagesOf } from '#kernel/search';
import { type Refusal, refuse } from '#platform/errors';
import { listParameters, type ProposalList, type ProposalListItem, proposalList } from '../contract.ts';
import { conditionsOf } from './list-conditions.ts';
import { countItems, readItems } from './list-items.ts';
import { cursorOf, isAfter, placeOf } from './list-order.ts';

async function withPassages(context: QueryContext, items: ProposalListItem[], words = ''): Promise<ProposalListItem[]> {
  if (words.trim() === '') return items;
  const { tx, actor } = context;
  const passages = await passagesOf(tx, { actor, words, caseIds: items.map(({ id }) => id) });
  return items.map((item) => {
    const found = passages.get(item.id)?.excerpt;
    if (!found) return item;
    const marks = found.marks.map(({ start, end }): [number, number] => [start, end]);
    return { ...item, excerpt: { text: found.text, marks } };
  });
}

/** Two SQL queries; a third for the passages when words are looked for. */
export const proposalListQuery = defineQuery({
  name: 'proposals.list',
  parameters: listParameters,
  answer: proposalList,
  async ask(context, { sort, cursor, limit, ...filters }): Promise<ProposalList | Refusal> {
    const place = cursor ? placeOf(sort, cursor) : undefined;
    if (place === null) return refuse('input-invalid', { field: 'cursor', count: 1 });
    const conditions = conditionsOf(context, filters);
    const onPage = place ? [...conditions, isAfter(sort, place)] : conditions;
    const found = await readItems(context, { conditions: onPage, sort, limit: limit + 1 });
    const page = found.slice(0, limit);
    const last = page.at(-1);
    return {
      items: await withPassages(
        context,
        page.map(({ item }) => item),
        filters.words,
      ),
      total: await countItems(context, conditions),
      nextCursor: last && found.length > limit ? cursorOf(sort, last) : null,
    };
  },
});
