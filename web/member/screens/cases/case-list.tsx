import type { ProposalListItem } from '#instruments/proposals/contract';
import { KeptLine, useAskPages, useExplain, useTranslate } from '#web/client';
import { ButtonLink, EmptyState, ErrorState, LoadMore, Skeleton } from '#web/ui';
import { CaseRow } from '../rows/case-row.tsx';
import { type Group, groups } from './case-groups.ts';
import * as words from './messages/index.ts';

export function CaseList({ group }: { group: Group }) {
  const t = useTranslate(words);
  const explain = useExplain();
  const pages = useAskPages<ProposalListItem>(
    'proposals.list',
    { mine: 'signed', states: groups[group], limit: 30 },
    { isKept: true },
  );
  if (pages.isPending) return <Skeleton />;
  if (pages.error && pages.items.length === 0) {
    return <ErrorState {...explain(pages.error)} onRetry={() => void pages.refetch()} isRetrying={pages.isFetching} />;
  }
  if (pages.items.length === 0) {
    return (
      <EmptyState title={t(`list.empty.${group}`)} verb={<ButtonLink href="/write">{t('list.write')}</ButtonLink>}>
        {t('list.emptyHint')}
      </EmptyState>
    );
  }
  return (
    <>
      {pages.keptAt ? <KeptLine at={pages.keptAt} /> : null}
      <ul className="member-rows">
        {pages.items.map((item) => (
          <CaseRow key={item.id} item={item} href={`/cases/${item.id}`} />
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
