// Members by name or pinyin, in the order of the alphabet.
import { useState } from 'react';
import type { MemberItem } from '#instruments/duty-file/contract';
import { searchOf, useAskPages, useTranslate } from '#web/client';
import {
  ButtonLink,
  type Column,
  DataTable,
  EmptyState,
  ErrorState,
  LoadMore,
  Row,
  Sheet,
  Skeleton,
  TextField,
} from '#web/ui';
import * as words from './messages/index.ts';

function useColumns(): Column<MemberItem>[] {
  const t = useTranslate(words);
  return [
    { key: 'name', header: t('name'), onPhone: 'title', cell: ({ name }) => name },
    { key: 'sector', header: t('sector'), cell: ({ sector }) => sector },
    { key: 'employer', header: t('employer'), cell: ({ employer }) => employer },
    { key: 'standing', header: t('standing'), cell: ({ isStanding }) => (isStanding ? t('yes') : '') },
  ];
}

export function MembersTab() {
  const t = useTranslate(words);
  const [typed, setTyped] = useState('');
  const query = useAskPages<MemberItem>('duty-file.members', { words: typed });
  const columns = useColumns();
  if (query.isPending) return <Skeleton lines={8} />;
  if (query.error) return <ErrorState title={t('failed')} onRetry={() => void query.refetch()} />;
  return (
    <>
      <Row gap={3} align="baseline" justify="between" className="duty-desk-head">
        <TextField label={t('find')} hint={t('findHint')} value={typed} onChange={setTyped} limit={50} />
        <ButtonLink
          size="small"
          icon="download"
          href={`/api/duty-file/members.xlsx${searchOf({ words: typed })}`}
          download
        >
          {t('export')}
        </ButtonLink>
      </Row>
      <Sheet as="div" bleeds>
        <DataTable
          caption={t('tabs.members')}
          columns={columns}
          rows={query.items}
          rowKey={({ personId }) => personId}
          rowHref={({ personId }) => `/duty-file/members/${personId}`}
          empty={<EmptyState title={t('nobody')}>{t('nobodyHint')}</EmptyState>}
        />
      </Sheet>
      <LoadMore
        shown={query.items.length}
        total={query.total}
        hasMore={query.hasNextPage}
        pending={query.isFetchingNextPage}
        onMore={() => void query.fetchNextPage()}
      />
    </>
  );
}
