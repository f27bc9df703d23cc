// The one inbox: what is new, what is to be done, by day.
import { useAct, useScreenSearch, useTranslate } from '#web/client';
import { Button, Page, PageHeader, Sheet, Tabs } from '#web/ui';
import './notices.css';
import { Inbox } from './inbox.tsx';
import * as words from './messages/index.ts';
import { noticeFilters } from './notice-filters.ts';

export default function Notices() {
  const t = useTranslate(words);
  const [search, changeSearch] = useScreenSearch();
  const filter = noticeFilters.find((one) => one === search.filter) ?? 'all';
  const reading = useAct<{ noticeIds?: string[] }>('notices.mark-read');
  return (
    <Page width="reading">
      <PageHeader
        title={t('title')}
        verbs={
          <Button icon="check" pending={reading.isPending} onClick={() => reading.act({})}>
            {t('markAllRead')}
          </Button>
        }
      />
      <Tabs
        label={t('title')}
        tabs={noticeFilters.map((key) => ({ key, label: t(`filters.${key}`) }))}
        chosen={filter}
        onChoose={(key) => changeSearch({ filter: key === 'all' ? undefined : key })}
      >
        <Sheet as="div" isTight bleeds>
          <Inbox filter={filter} onRead={(noticeIds) => reading.act({ noticeIds })} />
        </Sheet>
      </Tabs>
    </Page>
  );
}
