// An empty list says why, and leads out of the filters.
import { useTranslate } from '#web/client';
import { ButtonLink, EmptyState } from '#web/ui';
import * as words from '../messages/index.ts';

export function NothingFound({ isFiltered }: { isFiltered: boolean }) {
  const t = useTranslate(words);
  return (
    <div className="desk-list-empty">
      {isFiltered ? (
        <EmptyState
          title={t('empty.filteredTitle')}
          verb={<ButtonLink href="/proposals">{t('empty.clear')}</ButtonLink>}
        >
          {t('empty.filteredAdvice')}
        </EmptyState>
      ) : (
        <EmptyState title={t('empty.title')}>{t('empty.advice')}</EmptyState>
      )}
    </div>
  );
}
