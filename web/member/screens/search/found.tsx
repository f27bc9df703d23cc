import type { ProposalListItem } from '#instruments/proposals/contract';
import { useAskPages, useExplain, useTranslate } from '#web/client';
import { EmptyState, ErrorState, LoadMore, Skeleton } from '#web/ui';
import { CaseRow } from '../rows/case-row.tsx';
import * as words from './messages/index.ts';
import type { questionOf } from './question.ts';

export function Found({ question }: { question: ReturnType<typeof questionOf> }) {
  const t = useTranslate(words);
  const explain = useExplain();
  const pages = useAskPages<ProposalListItem>('proposals.list', question);
  if (pages.isPending) return <Skeleton />;
  if (pages.error && pages.items.length === 0) {
    return <ErrorState {...explain(pages.error)} onRetry={() => void pages.refetch()} isRetrying={pages.isFetching} />;
  }
  if (pages.items.length === 0) return <EmptyState title={t('nothing')}>{t('nothingAdvice')}</EmptyState>;
  return (
    <>
      <ul className="member-rows" aria-busy={pages.isPlaceholderData || undefined}>
        {pages.items.map((item) => (
          <CaseRow key={item.id} item={item} href={`/cases/${item.id}`} foot={item.proposer} />
        ))}
      </ul>
      <LoadMore
        shown={pages.items.length}
        total={pages.total}
        hasMore={pages.hasNextPage}
        pending={pages.isFetchingNextPage}
        onMore={() => void pages.fetchNextPage()}
      />
    </>
  );
}
