// The look-back list (回头看): every promise of a reply until it is kept and verified, the most urgent first.
import { Asked, useScreenSearch, useTranslate } from '#web/client';
import { EmptyState, LoadMore, Page, PageHeader, Sheet, Skeleton, Tabs } from '#web/ui';
import './commitments.css';
import { WorkbookButton } from '../proposals/list/workbook-button.tsx';
import { CommitmentFilters } from './commitment-filters.tsx';
import { CommitmentTable } from './commitment-table.tsx';
import { useCommitmentsWorkbook } from './commitments-workbook.ts';
import * as words from './messages/index.ts';
import { commitmentShows, useCommitments } from './use-commitments.ts';

export default function Commitments() {
  const t = useTranslate(words);
  const [search, changeSearch] = useScreenSearch();
  const show = commitmentShows.find((one) => one === search.show) ?? 'open';
  const { unitId, sessionId } = search;
  const { pages, counts } = useCommitments(show, { unitId, sessionId });
  const workbook = useCommitmentsWorkbook();
  return (
    <Page>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        verbs={<WorkbookButton label={t('export')} make={() => workbook({ show, unitId, sessionId })} />}
      />
      <CommitmentFilters narrowing={{ unitId, sessionId }} onChange={(changes) => changeSearch({ ...changes })} />
      <Tabs
        label={t('title')}
        tabs={commitmentShows.map((key) => ({ key, label: t(`shows.${key}`), count: counts?.[key] }))}
        chosen={show}
        onChoose={(key) => changeSearch({ show: key === 'open' ? undefined : key })}
      >
        <Sheet as="div" bleeds>
          <Asked query={pages} waiting={<Skeleton lines={9} />}>
            {() =>
              pages.items.length === 0 ? (
                <EmptyState title={t(`empty.${show}`)}>{t('empty.advice')}</EmptyState>
              ) : (
                <>
                  <CommitmentTable items={pages.items} />
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
        </Sheet>
      </Tabs>
    </Page>
  );
}
