import { en as publicationWords } from '#kernel/publication/messages';
import type { Messages } from '#platform/locale';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  ...publicationWords,
  publication: {
    name: 'Publication',
    states: {
      'not-considered': 'Not checked yet',
      checking: 'Being checked',
      cleared: 'To be released',
      'not-public': 'Not public',
      published: 'Public',
      'update-cleared': 'Update to be released',
      withdrawn: 'Withdrawn',
    },
    verbs: {
      'save-check': 'Save',
      clear: 'Put up for release',
      'clear-update': 'Put up the update',
      release: 'Release',
      'send-back': 'Send back',
      'decline-update': 'Keep the page as it is',
      'keep-back': 'Keep back',
      withdraw: 'Withdraw',
      'publish-list': 'Publish the list',
    },
    parts: {
      title: 'Title',
      situation: 'Situation',
      recommendation: 'Recommendation {position}',
      opening: 'Opening of the reply',
      answer: 'Answer to recommendation {position}',
      closing: 'Close of the reply',
      'second-reply': 'Second reply',
      promise: 'Promise {position}',
      evidence: 'What came of promise {position}',
    },
    attributes: { open: 'Open', 'on-request': 'On request', 'not-open': 'Not open' },
    waiting: {
      list: '{count, plural, one {# proposal} other {# proposals}} to enter in the public list',
      check: '{count, plural, one {# proposal} other {# proposals}} to check for publication',
      changed: '{count, plural, one {# public proposal has} other {# public proposals have}} news',
      release: '{count, plural, one {# proposal} other {# proposals}} to release to the public',
    },
  },
  notices: {
    'public-list-due': {
      title: 'The public list is due',
      line: '{count, plural, one {# filed proposal is} other {# filed proposals are}} not in the public list yet; due {dueOn}.',
    },
  },
  events: {
    publication: {
      'list-published': 'Published the list of filed proposals: {count}',
      'check-saved': 'Saved the check for publication',
      cleared: 'Checked for publication and put up for release',
      'update-cleared': 'Put up an update of the public page',
      released: 'Released to the public',
      'sent-back': 'Sent back for another check',
      'update-declined': 'Kept the public page as it is',
      'kept-back': 'Decided not to publish',
      withdrawn: 'Withdrawn from the public page',
    },
  },
  settings: { proposal: { public: { proposerNames: "Proposers' names on public pages" } } },
  refusals: {
    ...publicationWords.refusals,
    'nothing-to-list': 'All chosen proposals are in the list already or were withdrawn; there is nothing to publish.',
    'title-needs-check':
      'The titles of {numbers} may hold private details or words of secrecy, so the list was not published. Leave {count, plural, one {it} other {them}} out, or mend the title first.',
  },
};
