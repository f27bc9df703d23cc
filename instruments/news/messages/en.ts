import { en as publicationWords } from '#kernel/publication/messages';
import type { Messages } from '#platform/locale';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  ...publicationWords,
  news: {
    name: 'News',
    states: {
      writing: 'Being written',
      'to-check': 'To be checked',
      cleared: 'To be released',
      published: 'Published',
      withdrawn: 'Withdrawn',
      discarded: 'Discarded',
    },
    verbs: {
      'draft-news': 'Write news',
      'save-news': 'Edit',
      'hand-in-news': 'Hand in for the check',
      'clear-news': 'Clear and put up for release',
      'release-news': 'Release',
      'send-back-news': 'Send back',
      'withdraw-news': 'Withdraw',
      'rewrite-news': 'Write anew',
      'discard-news': 'Discard',
    },
    parts: {
      title: 'Title',
      text: 'Text',
      place: 'Place',
      host: 'Held by',
      alt: 'Description of photo {position}',
      caption: 'Caption of photo {position}',
    },
    waits: {
      check: '{count, plural, one {# piece of news} other {# pieces of news}} to check',
      release: '{count, plural, one {# piece of news} other {# pieces of news}} to release',
      back: 'News sent back to you',
    },
  },
  events: {
    news: {
      drafted: 'Drafted',
      saved: 'Edited',
      'handed-in': 'Handed in for the check',
      cleared: 'Checked and put up for release',
      released: 'Released to the public',
      'sent-back': 'Sent back',
      withdrawn: 'Withdrawn from the public page',
      'taken-up-again': 'Taken up again',
      discarded: 'Discarded',
    },
  },
  notices: {
    'news-handed-in': { title: 'News to check', line: '“{title}” was handed in for the check.' },
    'news-cleared': { title: 'News to release', line: '“{title}” was checked; please release it.' },
    'news-sent-back': { title: 'News sent back', line: '“{title}” was sent back; open it to see why.' },
    'news-released': { title: 'News published', line: '“{title}” stands in the public reading room.' },
    'news-withdrawn': {
      title: 'News withdrawn',
      line: '“{title}” was taken out of the public reading room; open it to see why.',
    },
  },
  refusals: {
    ...publicationWords.refusals,
    'news-title-short': 'The title is too short, so nothing was handed in. Write at least 4 characters.',
    'news-text-short': 'The text is too short, so nothing was handed in. Write at least {least} characters.',
    'photo-without-words':
      'Photo {number} has no description, so nothing was handed in. Say what can be seen, in at least 4 characters; who cannot see it depends on it.',
    'photo-unknown':
      'A photo was not found or is not yours, so nothing was saved. Your text is kept; upload that photo again.',
    'news-of-tomorrow': 'The day lies in the future, so nothing was saved. News tells of what has been.',
    'gathering-not-over':
      'The activity is not over or was called off, so nothing was drafted. Write once it has taken place.',
  },
};
