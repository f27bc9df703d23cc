// Every pair for the office: since when, how often, when last; nothing of what was said.
import { defineQuery } from '#kernel/acts';
import { type PairItem, type PairList, pairList, pairListParameters, pairShows } from '../contract.ts';
import { isContactDue } from '../rules.ts';
import { type PairRow, readPairs } from './read-pairs.ts';

const itemOf = ({ contactorId: _, contacteeId: __, ...item }: PairRow): PairItem => item;

function isShown(item: PairItem, show: (typeof pairShows)[number], today: string): boolean {
  if (show === 'due') return item.state === 'standing' && isContactDue(item, today);
  return show === 'all' || item.state === show;
}

/** One SQL query. */
export const pairsQuery = defineQuery({
  name: 'liaison.pairs',
  parameters: pairListParameters,
  answer: pairList,
  who: ['member-affairs-officer'],
  async ask({ tx, today }, { show, kind, words }): Promise<PairList> {
    const all = (await readPairs(tx, { kind })).map(itemOf);
    const fitting = all.filter(
      (item) => words === '' || [item.contactor, item.contactee, item.sector].some((text) => text.includes(words)),
    );
    const counts = pairShows.map((one) => [one, fitting.filter((item) => isShown(item, one, today)).length]);
    return {
      items: fitting.filter((item) => isShown(item, show, today)),
      counts: Object.fromEntries(counts) as PairList['counts'],
    };
  },
});
