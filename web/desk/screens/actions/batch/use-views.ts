// The cases of a selection as they stand now: a batch acts upon versions and abilities, not upon list rows.
import { useQuery } from '@tanstack/react-query';
import type { ProposalView } from '#instruments/proposals/contract';
import { ask, isRefusal, useReader } from '#web/client';

const atOnce = 4;

/** Cases one may no longer see are left out. */
export async function viewsOf(ids: readonly string[], signal?: AbortSignal): Promise<ProposalView[]> {
  const views: ProposalView[] = [];
  for (let from = 0; from < ids.length; from += atOnce) {
    const some = ids.slice(from, from + atOnce);
    const answers = await Promise.all(some.map((id) => ask<ProposalView>('proposals.case', { id }, signal)));
    views.push(...answers.filter((answer): answer is ProposalView => !isRefusal(answer)));
  }
  return views;
}

export function useViews(given: readonly string[]) {
  // The order of a list may change under the selection; the question stays the same.
  const ids = given.toSorted();
  const { locale } = useReader();
  return useQuery({
    queryKey: ['ask', 'proposals.case', { ids }, locale, 'several'],
    queryFn: ({ signal }) => viewsOf(ids, signal),
    enabled: ids.length > 0,
  });
}
