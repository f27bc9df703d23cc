// What readers ask for: the front page, lists far into their pages, lists by one and by several headings, items, searches, feeds.
import type { PageKind, Wish } from './contract.ts';
import type { PublishedCommittee } from './insert-published.ts';
import { categories, dice, sessions, units, words } from './texts.ts';

const shares: readonly (readonly [PageKind, number])[] = [
  ['front', 0.15],
  ['list', 0.2],
  ['filtered', 0.2],
  ['item', 0.25],
  ['search', 0.12],
  ['feed', 0.05],
  ['data', 0.03],
];
const results = ['kept', 'open', 'late', 'answered', 'handling'];
const pageSize = 30;

export function wishesFor(committees: readonly PublishedCommittee[], count: number): Wish[] {
  const roll = dice(4_711);
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(roll() * list.length)]!;
  const maybe = (share: number, text: () => string) => (roll() < share ? text() : '');
  const typed = () => `${pick(words)}${maybe(0.5, () => ` ${pick(words)}`)}${maybe(0.2, () => ` ${pick(units)}`)}`;
  const filters = () =>
    [
      maybe(0.5, () => `unit=${encodeURIComponent(pick(units))}`),
      maybe(0.4, () => `category=${encodeURIComponent(pick(categories))}`),
      maybe(0.4, () => `session=${encodeURIComponent(pick(sessions))}`),
      maybe(0.4, () => `result=${pick(results)}`),
      maybe(0.3, () => `page=${1 + Math.floor(roll() * 4)}`),
    ]
      .filter(Boolean)
      .join('&');
  const paths: Readonly<Record<PageKind, (committee: PublishedCommittee) => string>> = {
    front: () => `/${maybe(0.3, () => '?lang=en')}`,
    list: ({ releases }) =>
      roll() < 0.8
        ? `/proposals?page=${1 + Math.floor((roll() * releases.length * 0.95) / pageSize)}`
        : `/${pick(['news', 'results?result=late', 'results?result=kept&page=40', 'places'])}`,
    filtered: () => `/proposals?${filters()}`,
    item: ({ releases }) => {
      const { kind, address } = pick(releases);
      return `/${kind === 'news' ? 'news' : 'proposals'}/${address}`;
    },
    search: () => `/search?words=${encodeURIComponent(typed())}`,
    feed: () => pick(['/feed.xml', '/rss.xml', '/news/feed.xml']),
    data: () => '/data/',
  };
  function kindOf(): PageKind {
    let left = roll();
    for (const [kind, share] of shares) {
      left -= share;
      if (left < 0) return kind;
    }
    return 'item';
  }
  return Array.from({ length: count }, () => {
    const kind = kindOf();
    // Nine in ten read the large one.
    const committee = roll() < 0.9 ? committees[0]! : pick(committees);
    return { kind, path: `/p/${encodeURIComponent(committee.code)}${paths[kind](committee)}` };
  });
}
