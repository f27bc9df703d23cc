import { useState } from 'react';
import type { MemberFrame, SentNotice } from '#instruments/members/contract';
import { Asked, useAskPages, useDates, useTranslate } from '#web/client';
import { Button, ButtonLink, type Column, DataTable, EmptyState, LoadMore, Sheet } from '#web/ui';
import * as words from './messages/index.ts';
import { NoticeDialog } from './notice-dialog.tsx';

function useColumns(): Column<SentNotice>[] {
  const t = useTranslate(words);
  const dates = useDates();
  return [
    {
      key: 'subject',
      header: t('fields.subject'),
      onPhone: 'title',
      cell: ({ subject, text }) => (
        <>
          <strong>{subject}</strong>
          <br />
          <span className="ui-soft">{text}</span>
        </>
      ),
    },
    { key: 'to', header: t('columns.aimedAt'), width: '14em', cell: ({ aimedAt }) => aimedAt },
    { key: 'read', header: t('columns.read'), kind: 'number', cell: (one) => t('readOf', one) },
    {
      key: 'sent',
      header: t('columns.sent'),
      kind: 'date',
      cell: ({ by, sentAt }) => `${by}　${dates.momentShort(sentAt)}`,
    },
  ];
}

/** What was sent to selections, and how many have read it. */
export function NoticesPanel({ frame }: { frame: MemberFrame }) {
  const t = useTranslate(words);
  const pages = useAskPages<SentNotice>('members.notices');
  const columns = useColumns();
  const [isWriting, setWriting] = useState(false);
  return (
    <>
      <div className="members-bar">
        <p className="ui-soft">{t('noticeAdvice')}</p>
        <span className="members-verbs">
          <ButtonLink size="small" icon="download" href="/api/members/notices.xlsx" download="">
            {t('export')}
          </ButtonLink>
          <Button kind="primary" icon="add" onClick={() => setWriting(true)}>
            {t('writeNotice')}
          </Button>
        </span>
      </div>
      <Sheet as="div" bleeds>
        <Asked query={pages}>
          {() => (
            <>
              <DataTable
                caption={t('tabs.notices')}
                columns={columns}
                rows={pages.items}
                rowKey={({ id }) => id}
                empty={<EmptyState title={t('noNotice')}>{t('noNoticeAdvice')}</EmptyState>}
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
      {isWriting ? <NoticeDialog frame={frame} people={[]} onClose={() => setWriting(false)} /> : null}
    </>
  );
}
