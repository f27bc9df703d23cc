import { defineAct } from '#kernel/acts';
import { addParties } from '#kernel/cases';
import { holdersOf } from '#kernel/people';
import { refuse } from '#platform/errors';
import { attachFiles } from '#platform/files';
import { handInInput, reasonInput, saveNewsInput } from '../contract/news.ts';
import { updateNews, usablePhotos } from '../storage.ts';
import { newsSubject } from '../subject.ts';
import { checkers } from '../who-may.ts';

export const saveNews = defineAct({
  name: 'news.save-news',
  subject: newsSubject,
  verb: 'save-news',
  input: saveNewsInput,
  async change({ tx, actor, today }, { id }, { title, photos, heldOn, peopleCount, ...input }) {
    if (heldOn && heldOn > today) return refuse('news-of-tomorrow');
    const ids = [...new Set(photos.map(({ fileId }) => fileId))];
    const usable = await usablePhotos(tx, { ids, caseId: id, personId: actor.personId });
    if (usable.length < photos.length) return refuse('photo-unknown');
    await attachFiles(tx, { tenantId: actor.tenantId, ids, caseId: id });
    await updateNews(tx, id, {
      ...{ ...input, held_on: heldOn, people_count: peopleCount, photos: JSON.stringify(photos) },
      ...{ written_by: actor.personId, written_by_name: actor.name },
    });
    return { payload: { photos: photos.length }, shell: { title } };
  },
});

/** What was checked before belongs to another text. */
export const handInNews = defineAct({
  name: 'news.hand-in-news',
  subject: newsSubject,
  verb: 'hand-in-news',
  input: handInInput,
  async change({ tx, now, today }, { id }) {
    // Whoever checks sees the pictures too.
    const partyIds = await holdersOf(tx, { roles: checkers, today });
    await addParties(tx, { caseId: id, partyKind: 'person', partyIds, relation: 'news-checker' }, now);
    await updateNews(tx, id, { checked: null, checked_by: null, checked_by_name: '', checked_at: null, note: '' });
    return { payload: {}, recipients: { 'news-handed-in': partyIds } };
  },
});

export const rewriteNews = defineAct({
  name: 'news.rewrite-news',
  subject: newsSubject,
  verb: 'rewrite-news',
  input: handInInput,
  change: async () => ({ payload: {} }),
});

export const discardNews = defineAct({
  name: 'news.discard-news',
  subject: newsSubject,
  verb: 'discard-news',
  input: reasonInput,
  async change({ tx, now }, { id }, { reason }) {
    await updateNews(tx, id, { note: reason });
    return { payload: {}, shell: { closedAt: now } };
  },
});
