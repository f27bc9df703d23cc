// The way of a piece of news to the public (宣传审核): written, checked, released by a second person, withdrawn at any time.
import type { Lifecycle } from '#kernel/lifecycle';
import { releasedBySecond } from '#kernel/publication';
import type { NewsState } from './contract/vocabulary.ts';
import { canBeHandedIn, type NewsFacts } from './rules.ts';
import { checkers, releasers, writers } from './who-may.ts';

export const newsLifecycle: Lifecycle<NewsState, NewsFacts> = {
  kind: 'news',
  initial: 'writing',
  states: {
    writing: { turn: null },
    'to-check': { turn: null },
    cleared: { turn: null },
    published: { turn: null },
    withdrawn: { turn: null },
    discarded: { turn: null, isFinal: true },
  },
  transitions: [
    { verb: 'save-news', from: ['writing'], to: 'same', who: writers, event: 'saved' },
    {
      verb: 'hand-in-news',
      from: ['writing'],
      to: 'to-check',
      who: writers,
      rule: canBeHandedIn,
      event: 'handed-in',
      notices: ['news-handed-in'],
    },
    {
      verb: 'clear-news',
      from: ['to-check'],
      to: 'cleared',
      who: checkers,
      event: 'cleared',
      notices: ['news-cleared'],
    },
    {
      verb: 'release-news',
      from: ['cleared'],
      to: 'published',
      who: releasers,
      rule: releasedBySecond,
      event: 'released',
      notices: ['news-released'],
    },
    {
      verb: 'send-back-news',
      from: ['to-check', 'cleared'],
      to: 'writing',
      who: [...checkers, ...releasers],
      event: 'sent-back',
      notices: ['news-sent-back'],
    },
    {
      verb: 'withdraw-news',
      from: ['published'],
      to: 'withdrawn',
      who: [...checkers, ...releasers],
      event: 'withdrawn',
      notices: ['news-withdrawn'],
    },
    { verb: 'rewrite-news', from: ['withdrawn'], to: 'writing', who: writers, event: 'taken-up-again' },
    { verb: 'discard-news', from: ['writing'], to: 'discarded', who: writers, event: 'discarded' },
  ],
};
