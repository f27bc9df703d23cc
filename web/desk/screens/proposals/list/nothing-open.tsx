// Beside the list while no sheet is open; on paper the list itself.
import type { ProposalListItem } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { EmptyState } from '#web/ui';
import * as words from '../messages/index.ts';
import { PrintedList } from './printed-list.tsx';

export function NothingOpen({ items }: { items: readonly ProposalListItem[] }) {
  const t = useTranslate(words);
  return (
    <>
      <div className="desk-nothing-open" data-screen-only>
        <EmptyState title={t('nothingOpen.title')}>{t('nothingOpen.advice')}</EmptyState>
      </div>
      <PrintedList items={items} />
    </>
  );
}
