// The work list, read like mail: what one may see on the left, the open sheet on the right.
import { useEffect, useState } from 'react';
import { Asked, useGo, useScreenSearch, useTranslate } from '#web/client';
import { LoadMore, Skeleton, WorkList } from '#web/ui';
import './proposals.css';
import { BatchActions } from '../actions/index.ts';
import { useProposalPages } from './asks.ts';
import { ListHead } from './list/list-head.tsx';
import { NothingFound } from './list/nothing-found.tsx';
import { NothingOpen } from './list/nothing-open.tsx';
import { addressOf, filtersOf, questionOf } from './list/question.ts';
import { useTwoPanes } from './list/use-two-panes.ts';
import { workItem } from './list/work-item.tsx';
import * as words from './messages/index.ts';
import { OpenSheet } from './sheet/open-sheet.tsx';

export default function Proposals() {
  const t = useTranslate(words);
  const go = useGo();
  const [search, changeSearch] = useScreenSearch();
  const filters = filtersOf(search);
  const pages = useProposalPages(questionOf(filters));
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const hasTwoPanes = useTwoPanes();
  const open = hasTwoPanes ? search.open : undefined;
  const hrefOf = (id: string) => (hasTwoPanes ? addressOf(filters, id) : `/proposals/${id}`);
  useEffect(() => {
    // An address with an open sheet that was sent to somebody without room for it.
    if (search.open && !hasTwoPanes) go(`/proposals/${search.open}`, { isReplacing: true });
  });
  const pickedItems = pages.items.filter((item) => picked.has(item.id));
  const selection = { picked: new Set(pickedItems.map((item) => item.id)), onChange: setPicked };
  return (
    <div className="desk-proposals">
      <WorkList
        label={t('title')}
        items={pages.items.map((item) => workItem(item, hrefOf(item.id)))}
        openKey={open}
        selection={selection}
        batchVerbs={<BatchActions items={pickedItems} />}
        head={<ListHead filters={filters} total={pages.total} onChange={(changes) => changeSearch(changes)} />}
        empty={
          <Asked query={pages} waiting={<Skeleton lines={9} />}>
            {() => <NothingFound isFiltered={Object.keys(filters).length > 0} />}
          </Asked>
        }
        tail={
          pages.items.length > 0 ? (
            <LoadMore
              shown={pages.items.length}
              total={pages.total}
              hasMore={pages.hasNextPage}
              pending={pages.isFetchingNextPage}
              onMore={() => void pages.fetchNextPage()}
            />
          ) : null
        }
      >
        {open ? <OpenSheet key={open} caseId={open} /> : <NothingOpen items={pages.items} />}
      </WorkList>
    </div>
  );
}
