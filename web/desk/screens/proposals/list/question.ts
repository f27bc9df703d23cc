// The filters of a list live in its address, so that a view can be kept and sent. Here the address becomes a question.
import type { ScreenSearch } from '#web/client';
import type { ListQuestion } from '../asks.ts';
import { isStateGroup, stateGroups } from './state-groups.ts';

export const filterKeys = [
  'mine',
  'sessionId',
  'categoryId',
  'unitId',
  'occasion',
  'kind',
  'classLetter',
  'isLate',
  'isKey',
  'words',
] as const;
export type FilterKey = (typeof filterKeys)[number];
export type Filters = Partial<Record<FilterKey | 'group' | 'sort', string>>;

export function filtersOf(search: ScreenSearch): Filters {
  const known = [...filterKeys, 'group', 'sort'] as const;
  return Object.fromEntries(known.filter((key) => search[key]).map((key) => [key, search[key]]));
}

/** What is wrong in the address is refused by the server with a reason; nothing is guessed here. */
export function questionOf({ group, ...filters }: Filters): ListQuestion {
  const states = isStateGroup(group) ? { states: stateGroups[group].join(',') } : {};
  return { ...filters, ...states } as ListQuestion;
}

export function addressOf(filters: Filters, openId?: string): string {
  const search = new URLSearchParams(filters as Record<string, string>);
  if (openId) search.set('open', openId);
  const text = search.toString();
  return text ? `/proposals?${text}` : '/proposals';
}
