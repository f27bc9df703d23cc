import type { Committee, QueryContext } from '#kernel/acts';
import { calendarDateOf } from '#kernel/deadlines';
import type { Actor } from '#kernel/permissions';
import type { Transaction } from '#platform/database';
import type { Locale } from '#platform/locale';
import { translateIn } from './catalogues.ts';

export interface Asker {
  readonly tx: Transaction;
  readonly actor: Actor;
  readonly locale: Locale;
  readonly committee: Committee;
  readonly now: Date;
}

export function queryContext({ tx, actor, locale, committee, now }: Asker): QueryContext {
  const { settings, calendar } = committee;
  const today = calendarDateOf(now);
  return { tx, actor, now, today, settings, calendar, locale, translate: translateIn(locale) };
}
