// Matters raised that the asker may see: their own, those of a place they keep, for the office all of places and handed over.
import { defineQuery } from '#kernel/acts';
import { actingPersonId } from '#kernel/permissions';
import {
  type MatterItem,
  type MatterList,
  matterList,
  matterListParameters,
  matterShows,
} from '../../contract/matters.ts';
import { insideReaders, keepsPlaces } from '../../who-sees.ts';
import { readMatters } from '../read-matters.ts';

type Show = (typeof matterShows)[number];

const isShown = ({ state }: MatterItem, show: Show): boolean => {
  if (show === 'all') return true;
  return show === 'open' ? state !== 'answered' : state === show;
};

/** One SQL query. */
export const mattersQuery = defineQuery({
  name: 'places.matters',
  parameters: matterListParameters,
  answer: matterList,
  who: insideReaders,
  async ask({ tx, actor }, { show, placeId, words }): Promise<MatterList> {
    const personId = actingPersonId(actor);
    const all = await readMatters(tx, { placeId, personId, isOffice: keepsPlaces(actor) });
    const fitting = all.filter(
      ({ title, receiver, place }) => words === '' || [title, receiver, place].some((text) => text.includes(words)),
    );
    const counts = matterShows.map((one) => [one, fitting.filter((item) => isShown(item, one)).length]);
    return {
      items: fitting.filter((item) => isShown(item, show)),
      counts: Object.fromEntries(counts) as MatterList['counts'],
    };
  },
});
