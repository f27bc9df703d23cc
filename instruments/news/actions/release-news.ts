// The check, and the second person's decisions: release, send back, withdraw.
import { defineAct } from '#kernel/acts';
import { nextNumber } from '#kernel/cases';
import { holdersOf } from '#kernel/people';
import { checkComplete, publishItems, withdrawItem } from '#kernel/publication';
import { refuse } from '#platform/errors';
import { clearNewsInput, reasonInput, releaseNewsInput } from '../contract/news.ts';
import { publicNewsKind } from '../contract/public-news.ts';
import { partsOf } from '../parts.ts';
import { releaseOf } from '../snapshot.ts';
import { updateNews, usablePhotos } from '../storage.ts';
import { newsSubject } from '../subject.ts';
import { releasers } from '../who-may.ts';

/** Every part of the page, as sent or as it stands; a part that is none of this text's is refused. */
export const clearNews = defineAct({
  name: 'news.clear-news',
  subject: newsSubject,
  verb: 'clear-news',
  input: clearNewsInput,
  async change({ tx, actor, now, today }, { id, record, news }, given) {
    const known = partsOf(record.title, news);
    if (given.parts.some(({ key }) => !known.some((part) => part.key === key))) return refuse('check-outdated');
    const sent = new Map(given.parts.map((part) => [part.key, part]));
    const parts = known.map(({ key, text }) => sent.get(key) ?? { key, text, decisions: [] });
    const incomplete = checkComplete(parts, given.secrecyNote);
    if (incomplete) return incomplete;
    await updateNews(tx, id, {
      checked: JSON.stringify({ parts, secrecyNote: given.secrecyNote }),
      ...{ checked_by: actor.personId, checked_by_name: actor.name, checked_at: now, note: '' },
    });
    const masked = parts.flatMap(({ decisions }) => decisions.filter(({ decision }) => decision === 'masked'));
    return {
      payload: { masked: masked.length },
      recipients: { 'news-cleared': await holdersOf(tx, { roles: releasers, today }) },
    };
  },
});

export const releaseNews = defineAct({
  name: 'news.release-news',
  subject: newsSubject,
  verb: 'release-news',
  input: releaseNewsInput,
  async change({ tx, actor, now, today }, { id, news }) {
    const { checked, photos, writtenBy } = news;
    if (!checked) return refuse('check-outdated');
    // What finds private details may have learned since the check.
    const incomplete = checkComplete(checked.parts, checked.secrecyNote);
    if (incomplete) return incomplete;
    const ids = photos.map(({ fileId }) => fileId);
    const files = await usablePhotos(tx, { ids, caseId: id, personId: null });
    const year = today.slice(0, 4);
    const address = news.address ?? `${year}-${await nextNumber(tx, `news:${year}`)}`;
    await publishItems(tx, [releaseOf({ news, checked, files, address })], now);
    await updateNews(tx, id, { address, released_at: now, released_by_name: actor.name, note: '' });
    return { payload: { address }, recipients: { 'news-released': writtenBy ? [writtenBy] : [] } };
  },
});

export const sendBackNews = defineAct({
  name: 'news.send-back-news',
  subject: newsSubject,
  verb: 'send-back-news',
  input: reasonInput,
  async change({ tx }, { id, news: { writtenBy } }, { reason }) {
    await updateNews(tx, id, { note: reason });
    return { payload: {}, recipients: { 'news-sent-back': writtenBy ? [writtenBy] : [] } };
  },
});

/** Gone from every page at once; why is kept here, never outside. */
export const withdrawNews = defineAct({
  name: 'news.withdraw-news',
  subject: newsSubject,
  verb: 'withdraw-news',
  input: reasonInput,
  async change({ tx, now }, { id, news: { writtenBy } }, { reason }) {
    await withdrawItem(tx, { kind: publicNewsKind, caseId: id }, now);
    await updateNews(tx, id, { note: reason });
    return { payload: {}, recipients: { 'news-withdrawn': writtenBy ? [writtenBy] : [] } };
  },
});
