// The register of people, and the frame they hold seats in: terms, sessions, bodies.

import { useState } from 'react';
import type { PersonListItem } from '#kernel/administration/contract';
import { Asked, useAskPages, useGo, useScreenSearch, useTranslate } from '#web/client';
import {
  Button,
  type Column,
  DataTable,
  EmptyState,
  LoadMore,
  Page,
  PageHeader,
  Select,
  Sheet,
  Tabs,
  Tag,
  TextField,
} from '#web/ui';
import './administration.css';
import { BodyTable } from './body-table.tsx';
import * as words from './messages/index.ts';
import { PersonDialog } from './person-dialog.tsx';
import { SessionTable } from './session-table.tsx';

const shows = ['people', 'sessions', 'bodies'] as const;
type Show = (typeof shows)[number];

function usePersonColumns(): Column<PersonListItem>[] {
  const t = useTranslate(words);
  return [
    { key: 'name', header: t('people.name'), cell: ({ name }) => name, onPhone: 'title', width: '9em' },
    {
      key: 'work',
      header: t('people.work'),
      cell: ({ employer, post }) => [employer, post].filter(Boolean).join(' · ') || '—',
    },
    { key: 'sector', header: t('people.sector'), cell: ({ sector }) => sector ?? '—', width: '12em' },
    {
      key: 'standing',
      header: t('people.standing'),
      cell: ({ holdsSeat, isStanding, hasAccount }) => (
        <span className="administration-tags">
          {holdsSeat ? <Tag>{t(isStanding ? 'people.standingMember' : 'people.member')}</Tag> : null}
          {hasAccount ? null : <Tag tone="soft">{t('people.withoutAccount')}</Tag>}
        </span>
      ),
      width: '14em',
    },
  ];
}

function PeopleList() {
  const t = useTranslate(words);
  const [search, changeSearch] = useScreenSearch();
  const { words: typed, only } = search;
  const pages = useAskPages<PersonListItem>('people.list', { words: typed, only });
  const columns = usePersonColumns();
  return (
    <>
      <div className="administration-filters" data-screen-only>
        <TextField
          label={t('people.search')}
          hint={t('people.searchHint')}
          type="search"
          maxLength={60}
          value={typed ?? ''}
          onChange={(value) => changeSearch({ words: value || undefined })}
        />
        <Select
          label={t('people.only')}
          emptyLabel={t('people.everybody')}
          value={only ?? ''}
          options={[
            { value: 'members', label: t('people.onlyMembers') },
            { value: 'others', label: t('people.onlyOthers') },
          ]}
          onChange={(value) => changeSearch({ only: value || undefined })}
        />
      </div>
      <Sheet as="div" bleeds>
        <Asked query={pages}>
          {() => (
            <>
              <DataTable
                caption={t('people.title')}
                columns={columns}
                rows={pages.items}
                rowKey={({ id }) => id}
                rowHref={({ id }) => `/people/${id}`}
                empty={<EmptyState title={t('people.empty')}>{t('people.emptyAdvice')}</EmptyState>}
              />
              <LoadMore
                shown={pages.items.length}
                total={pages.total}
                hasMore={pages.hasNextPage}
                pending={pages.isFetchingNextPage}
                onMore={() => void pages.fetchNextPage()}
              />
            </>
          )}
        </Asked>
      </Sheet>
    </>
  );
}

const panels: Readonly<Record<Show, () => React.ReactNode>> = {
  people: PeopleList,
  sessions: SessionTable,
  bodies: BodyTable,
};

export default function People() {
  const t = useTranslate(words);
  const go = useGo();
  const [search, changeSearch] = useScreenSearch();
  const [isAdding, setAdding] = useState(false);
  const show = shows.find((one) => one === search.show) ?? 'people';
  const Panel = panels[show];
  return (
    <Page>
      <PageHeader
        title={t('people.title')}
        lead={t('people.lead')}
        verbs={
          show === 'people' ? (
            <Button kind="primary" icon="add" onClick={() => setAdding(true)}>
              {t('people.add')}
            </Button>
          ) : undefined
        }
      />
      <Tabs
        label={t('people.title')}
        tabs={shows.map((key) => ({ key, label: t(`people.shows.${key}`) }))}
        chosen={show}
        onChoose={(key) => changeSearch({ show: key === 'people' ? undefined : key })}
      >
        <Panel />
      </Tabs>
      {isAdding ? <PersonDialog onClose={() => setAdding(false)} onDone={({ id }) => go(`/people/${id}`)} /> : null}
    </Page>
  );
}
