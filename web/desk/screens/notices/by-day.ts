// Notices under the day they came, in the order given.
import type { NoticeView } from '#kernel/notices/contract';
import { dayOf } from '../proposals/words/index.ts';

export function byDay(notices: readonly NoticeView[]): [string, NoticeView[]][] {
  const days = new Map<string, NoticeView[]>();
  for (const notice of notices) {
    const day = dayOf(new Date(notice.createdAt));
    days.set(day, [...(days.get(day) ?? []), notice]);
  }
  return [...days];
}
