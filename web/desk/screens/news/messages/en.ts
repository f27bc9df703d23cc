import type { Messages } from '#platform/locale';
import type { zhCN } from './zh-CN.ts';

export const en: Messages<typeof zhCN> = {
  title: 'News',
  lead: 'Once an activity is over, a short piece of news: written, checked, released by somebody else, published in the reading room.',
  portal: 'Open the reading room',
  export: 'Export the list',
  all: 'All',
  empty: 'No news here yet',
  emptyAdvice: 'Choose “Write news of it” on the page of an activity that is over, or begin one here.',
  newer: 'Newer',
  older: 'Older',
  begin: 'Begin',
  save: 'Save',
  fromActivity:
    'Title, time, place, how many came and the agenda are taken from the record for a first text. Nobody is named.',
  fromNothing: 'News that is not drawn from an activity begins with its title.',
  titleMissing: 'Write a title.',
  countWrong: 'The number of people must be digits.',
  fields: {
    title: 'Title',
    state: 'State',
    text: 'Text',
    heldOn: 'Held on',
    place: 'Place',
    host: 'Held by',
    peopleCount: 'People',
    photos: 'Photos',
    alt: 'Description',
    caption: 'Caption',
    activity: 'Activity',
    writtenBy: 'Written by',
    checkedBy: 'Checked by',
    releasedBy: 'Released by',
    releasedOn: 'Published on',
    note: 'Note',
    address: 'Public address',
  },
  photosHint:
    'At most {most}. Where they were taken is removed at the upload; no bystanders, and no faces of children.',
  altHint: 'What can be seen, for whoever cannot see it.',
  photo: 'Photo {number}',
  remove: 'Remove',
  removePhoto: 'Remove photo {number}',
  publicText: 'The text that will be public',
  timeline: 'What happened',
  leads: {
    'hand-in-news': 'Somebody looks for private details and words of secrecy; meanwhile it cannot be edited.',
    'clear-news':
      'Put up for release as decided on this screen. Make sure that the photos show nobody and nothing that may not be public.',
    'release-news': 'The public can read it at once. Make sure that text and photos may be public.',
    'send-back-news': 'Back to the writer; say what must change.',
    'withdraw-news':
      'Gone at once from pages, lists, search, feeds and the data set; the address and the day remain. The reason is not public.',
    'rewrite-news': 'Back to writing; checked and released again, it stands under the same address.',
    'discard-news': 'What is discarded cannot be used again.',
  },
};
