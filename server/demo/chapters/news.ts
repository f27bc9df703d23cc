// News of activities that are over, in every state: written, to be checked, to be released, published, withdrawn; and which
// studios are shown to the public.
import type { ActivityList } from '#instruments/activities/contract';
import type { NewsView } from '#instruments/news/contract';
import type { PlaceList } from '#instruments/places/contract';
import { asks } from '../asked.ts';
import type { Chapter, Telling } from '../chapters.ts';
import { Teller } from '../stories/teller.ts';

const day = 86_400_000;
type Held = ActivityList['items'][number];
const sizes = { city: { news: 14, places: 8 }, county: { news: 6, places: 3 } } as const;
/** What becomes of the first few, by their place in the list; the others are published. */
const others: Readonly<Record<number, 'writing' | 'to-check' | 'cleared' | 'sent-back' | 'withdrawn'>> = {
  0: 'writing',
  1: 'to-check',
  2: 'cleared',
  3: 'sent-back',
  4: 'withdrawn',
};

/** Told a while after it was over. */
function tellingTime({ now }: Telling, { endsAt }: Held, index: number): Date {
  const afterwards = new Date(endsAt).getTime() + 0.5 * day;
  return new Date(Math.max(afterwards, now.getTime() - (index + 1) * 0.4 * day));
}

async function tellOf(telling: Telling, held: Held, index: number): Promise<void> {
  const { house, cast, random, now } = telling;
  const { affairs, officer, secretary } = cast.offices;
  const until = new Date(now.getTime() - 5 * 60_000);
  const startAt = tellingTime(telling, held, index);
  const gatheringId = held.id;
  const teller = new Teller({ house, cast, random, startAt, until });
  const id = (await teller.act('news.draft-news', affairs, { gatheringId }, '')).caseId!;
  const fate = others[index];
  if (fate === 'writing') return;
  await teller.act('news.hand-in-news', affairs, {}, id);
  if (fate === 'to-check') return;
  const { parts } = await asks<NewsView>(telling, officer, { name: 'news.news', parameters: { id } });
  const check = {
    parts: parts.map(({ key, text, decisions }) => ({ key, text, decisions })),
    secrecyNote: parts.some(({ hints }) => hints.length > 0) ? '所引文件已公开。' : '',
  };
  await teller.act('news.clear-news', officer, check, id);
  if (fate === 'cleared') return;
  if (fate === 'sent-back') {
    await teller.act('news.send-back-news', secretary, { reason: '请补充会上形成的共识。' }, id);
    return;
  }
  await teller.act('news.release-news', secretary, {}, id);
  if (fate === 'withdrawn')
    await teller.act('news.withdraw-news', secretary, { reason: '参加人数有误，核实后再发。' }, id);
}

async function showPlaces(telling: Telling): Promise<void> {
  const { house, cast, level, random, now } = telling;
  const { affairs } = cast.offices;
  const startAt = new Date(now.getTime() - 2 * day);
  const teller = new Teller({ house, cast, random, startAt, until: new Date(now.getTime() - 5 * 60_000) });
  const { items } = await asks<PlaceList>(telling, affairs, { name: 'places.list', parameters: { show: 'open' } });
  for (const { id } of items.slice(0, sizes[level].places)) await teller.act('places.show-on-portal', affairs, {}, id);
}

export const newsChapter: Chapter = async (telling) => {
  const { affairs } = telling.cast.offices;
  const parameters = { show: 'past', limit: 50 };
  const { items } = await asks<ActivityList>(telling, affairs, { name: 'activities.list', parameters });
  const lastTold = telling.now.getTime() - 2 * day;
  const held = items
    .filter(({ state, endsAt }) => state === 'closed' && new Date(endsAt).getTime() < lastTold)
    .slice(0, sizes[telling.level].news);
  for (const [index, one] of held.entries()) await tellOf(telling, one, index);
  await showPlaces(telling);
};
