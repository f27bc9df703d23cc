// Which sheet is open beside the list; without room for two panes a sheet has a page of its own.
import { useEffect } from 'react';
import { useGo, useScreenSearch } from '#web/client';
import { useTwoPanes } from '../proposals/list/use-two-panes.ts';
import type { TabKey } from './tab-keys.ts';

export function useOpen(tab: TabKey, kept: Readonly<Record<string, string | undefined>> = {}) {
  const go = useGo();
  const [search] = useScreenSearch();
  const hasTwoPanes = useTwoPanes();
  const open = hasTwoPanes ? search.open : undefined;
  useEffect(() => {
    if (search.open && !hasTwoPanes) go(`/information-reports/${tab}/${search.open}`, { isReplacing: true });
  });
  const hrefOf = (id: string): string => {
    if (!hasTwoPanes) return `/information-reports/${tab}/${id}`;
    const pairs = Object.entries({ ...kept, tab, open: id }).flatMap(([key, value]) => (value ? [[key, value]] : []));
    return `/information-reports?${new URLSearchParams(pairs)}`;
  };
  return { open, hrefOf, show: (id: string) => go(hrefOf(id)) };
}
