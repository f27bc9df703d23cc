// Two-way appraisals of a year: what is in from each side, and, once disclosed, what it came to.
import { useState } from 'react';
import type { TwoWayItem, TwoWayList as TwoWayListView } from '#instruments/appraisals/contract';
import { Asked, useAsk, useAskPages, useScreenSearch, useTranslate } from '#web/client';
import { Button, DataTable, EmptyState, LoadMore, Select, Sheet, Skeleton } from '#web/ui';
import * as words from '../messages/index.ts';
import { useAppraisalWords } from '../words.ts';
import { OpenYearDialog } from './open-year-dialog.tsx';
import { useTwoWayColumns } from './use-two-way-columns.tsx';

const states = ['open', 'following-up', 'concluded'] as const;

function Filters({ first, onOpen }: { first: TwoWayListView; onOpen: () => void }) {
  const t = useTranslate(words);
  const say = useAppraisalWords();
  const [search, changeSearch] = useScreenSearch();
  return (
    <div className="appraisals-filters" data-screen-only>
      <Select
        label={t('year')}
        emptyLabel={t('allYears')}
        value={search.year ?? ''}
        options={first.years.map((year) => ({ value: String(year), label: String(year) }))}
        onChange={(year) => changeSearch({ year: year || undefined })}
      />
      <Select
        label={t('state')}
        emptyLabel={t('allStates')}
        value={search.state ?? ''}
        options={states.map((state) => ({ value: state as string, label: say(`appraisals.states.${state}`) }))}
        onChange={(state) => changeSearch({ state: state || undefined })}
      />
      <Select
        label={t('whose')}
        emptyLabel={t('everybody')}
        value={search.mine ?? ''}
        options={[{ value: 'true', label: t('mineOnly') }]}
        onChange={(mine) => changeSearch({ mine: mine || undefined })}
      />
      {first.mayOpen ? (
        <div>
          <Button kind="primary" icon="add" onClick={onOpen}>
            {say('appraisals.verbs.open-year')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

export function TwoWayList() {
  const t = useTranslate(words);
  const [search] = useScreenSearch();
  const [isOpening, setOpening] = useState(false);
  const { year, mine } = search;
  const state = states.find((one) => one === search.state);
  const columns = useTwoWayColumns();
  const pages = useAskPages<TwoWayItem>('appraisals.two-way', { year, state, mine });
  const frame = useAsk<TwoWayListView>('appraisals.two-way', { limit: 1 });
  return (
    <Sheet as="div" bleeds>
      {frame.data ? <Filters first={frame.data} onOpen={() => setOpening(true)} /> : null}
      <Asked query={pages} waiting={<Skeleton lines={9} />}>
        {() =>
          pages.items.length === 0 ? (
            <EmptyState title={t('twoWay.none')}>{t('twoWay.noneAdvice')}</EmptyState>
          ) : (
            <>
              <DataTable
                caption={t('tabs.two-way')}
                columns={columns}
                rows={pages.items}
                rowKey={({ id }) => id}
                rowHref={({ id }) => `/appraisals/two-way/${id}`}
              />
              <LoadMore
                shown={pages.items.length}
                total={pages.total}
                hasMore={pages.hasNextPage}
                pending={pages.isFetchingNextPage}
                onMore={() => void pages.fetchNextPage()}
              />
            </>
          )
        }
      </Asked>
      {isOpening ? <OpenYearDialog onClose={() => setOpening(false)} /> : null}
    </Sheet>
  );
}
