// The promises under one heading, and how many stand under each.
import type { CommitmentList } from '#instruments/proposals/queries/contract';
import { useAskPages } from '#web/client';
import type { Narrowing } from './commitment-filters.tsx';

export type CommitmentItem = CommitmentList['items'][number];

export const commitmentShows = ['open', 'overdue', 'to-verify', 'verified', 'all'] as const;

type CommitmentShow = (typeof commitmentShows)[number];

export function useCommitments(show: CommitmentShow, narrowing: Narrowing) {
  const pages = useAskPages<CommitmentItem>('proposals.commitments', { show, ...narrowing });
  const first = pages.data?.pages[0] as CommitmentList | undefined;
  const { promised = 0, 'evidence-given': toVerify = 0, verified = 0 } = first?.counts ?? {};
  const counts: Record<CommitmentShow, number> | undefined = first && {
    open: promised + toVerify,
    overdue: first.overdue,
    'to-verify': toVerify,
    verified,
    all: promised + toVerify + verified,
  };
  return { pages, counts };
}
