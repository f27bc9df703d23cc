// What was found, by where it was found.
import { Asked, useTranslate } from '#web/client';
import { EmptyState, LoadMore, Skeleton } from '#web/ui';
import { useProposalPages } from '../proposals/asks.ts';
import { type Filters, questionOf } from '../proposals/list/question.ts';
import { Findings } from './findings.tsx';
import * as words from './messages/index.ts';

interface ResultsProps {
  text: string;
  filters: Filters;
}

export function Results({ text, filters }: ResultsProps) {
  const t = useTranslate(words);
  const pages = useProposalPages(questionOf({ ...filters, words: text }));
  return (
    <Asked query={pages} waiting={<Skeleton lines={9} />}>
      {() =>
        pages.items.length === 0 ? (
          <EmptyState title={t('noneTitle', { text })}>{t('noneAdvice')}</EmptyState>
        ) : (
          <>
            <p className="ui-soft ui-small" role="status">
              {t('count', { count: pages.total ?? pages.items.length })}
            </p>
            <Findings items={pages.items} />
            <LoadMore
              shown={pages.items.length}
              hasMore={pages.hasNextPage}
              pending={pages.isFetchingNextPage}
              onMore={() => void pages.fetchNextPage()}
            />
          </>
        )
      }
    </Asked>
  );
}
