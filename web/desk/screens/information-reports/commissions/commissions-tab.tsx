// The calendar of a year's commissions: when, of whom, what came and what was used.
import { useState } from 'react';
import type { CommissionItem, CommissionList } from '#instruments/information-reports/contract';
import { Asked, useDates, useGo, useScreenSearch, useTranslate } from '#web/client';
import { Button, ButtonLink, type Column, DataTable, EmptyState, Page, Row, Select, Skeleton } from '#web/ui';
import { useCommissions, useInformationWords } from '../asks.ts';
import * as words from '../messages/index.ts';
import { TabHead } from '../tab-head.tsx';
import { CommissionForm } from './commission-form.tsx';

function useColumns(): Column<CommissionItem>[] {
  const t = useTranslate(words);
  const say = useInformationWords();
  const dates = useDates();
  return [
    { key: 'title', header: t('commission.title'), onPhone: 'title', cell: ({ title }) => title },
    { key: 'state', header: t('filter'), cell: ({ state }) => say(`information-reports.states.${state}`) },
    {
      key: 'days',
      header: t('commission.days'),
      cell: ({ opensOn, closesOn }) => t('commission.span', { from: dates.day(opensOn), until: dates.day(closesOn) }),
    },
    {
      key: 'rhythm',
      header: t('commission.rhythm'),
      cell: ({ rhythm }) => say(`information-reports.rhythms.${rhythm}`),
    },
    { key: 'received', header: t('commission.received'), kind: 'number', cell: ({ received }) => received },
    { key: 'used', header: t('commission.used'), kind: 'number', cell: ({ used }) => used },
  ];
}

function Years({ list }: { list: CommissionList | undefined }) {
  const t = useTranslate(words);
  const [search, changeSearch] = useScreenSearch();
  const here = list?.year ?? Number(search.year ?? 0);
  if (here === 0) return null;
  return (
    <Select
      label={t('commission.year')}
      isLabelHidden
      emptyLabel={null}
      value={String(here)}
      options={[here - 1, here, here + 1].map((year) => ({
        value: String(year),
        label: t('commission.yearOf', { year: String(year) }),
      }))}
      onChange={(year) => changeSearch({ year })}
    />
  );
}

export function CommissionsTab() {
  const t = useTranslate(words);
  const say = useInformationWords();
  const go = useGo();
  const [search] = useScreenSearch();
  const query = useCommissions(search.year);
  const columns = useColumns();
  const [isPlanning, setIsPlanning] = useState(false);
  return (
    <Page width="whole">
      <TabHead
        tab="commissions"
        verbs={
          <Row gap={2}>
            <Button kind="primary" size="small" icon="add" onClick={() => setIsPlanning(true)}>
              {say('information-reports.verbs.plan-commission')}
            </Button>
            <ButtonLink
              size="small"
              icon="download"
              href={`/api/information-reports/commissions.xlsx${search.year ? `?year=${search.year}` : ''}`}
              download
            >
              {t('export')}
            </ButtonLink>
          </Row>
        }
      >
        <Years list={query.data} />
      </TabHead>
      <Asked query={query} waiting={<Skeleton lines={8} />}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('commission.none')}>{t('commission.noneHint')}</EmptyState>
          ) : (
            <DataTable
              caption={t('tabs.commissions')}
              columns={columns}
              rows={items}
              rowKey={({ id }) => id}
              rowHref={({ id }) => `/information-reports/commissions/${id}`}
            />
          )
        }
      </Asked>
      {isPlanning ? (
        <CommissionForm
          onClose={() => setIsPlanning(false)}
          onDone={(id) => go(`/information-reports/commissions/${id}`)}
        />
      ) : null}
    </Page>
  );
}
