// One page of a person's own inbox, newest first, in their language.
import type { Transaction } from '#platform/database';
import type { Locale } from '#platform/locale';
import type { NoticeFilter, NoticePage, NoticeView } from '../contract.ts';
import type { Notice } from '../notice.ts';
import type { NoticeRegistry } from '../registry.ts';
import { renderNotice } from '../render-notice.ts';
import { placeInWords, placeOf } from './place-in-words.ts';
import { selectNotices } from './storage.ts';

export interface InboxReading {
  personId: string;
  locale: Locale;
  registry: NoticeRegistry;
  filter?: NoticeFilter;
  after?: string;
  limit?: number;
}

function viewOf(notice: Notice, { registry, locale }: InboxReading): NoticeView {
  const { id, kind, caseId, actionKey, dueOn } = notice;
  return {
    id,
    kind,
    ...renderNotice(registry, notice, locale),
    caseId,
    actionKey,
    dueOn,
    createdAt: notice.createdAt.toISOString(),
    readAt: notice.readAt?.toISOString() ?? null,
    doneAt: notice.doneAt?.toISOString() ?? null,
  };
}

export async function readNotices(tx: Transaction, reading: InboxReading): Promise<NoticePage> {
  const { personId, filter = 'all', limit = 30 } = reading;
  const found = await selectNotices(tx, {
    personId,
    filter,
    after: placeOf(reading.after),
    limit: limit + 1,
  });
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return {
    notices: page.map((notice) => viewOf(notice, reading)),
    next: found.length > limit && last ? placeInWords(last) : null,
  };
}
