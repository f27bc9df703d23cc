// Published items as the pages draw them; of a kind that no section shows, nothing is drawn.
import { calendarDateOf } from '#kernel/deadlines';
import type { PublicItem } from '#kernel/publication';
import type { Entry } from '../../web/portal/pages/entry.ts';
import { isKind } from '../../web/portal/sections.ts';

export function entriesOf(items: readonly PublicItem[]): Entry[] {
  return items.flatMap((item) => {
    const { kind, publishedAt, changedAt } = item;
    if (!isKind(kind)) return [];
    const days = { publishedOn: calendarDateOf(publishedAt), changedOn: calendarDateOf(changedAt) };
    return [{ ...item, ...days, kind }];
  });
}
