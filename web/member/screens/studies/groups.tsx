// The reading groups one may join.
import type { ReadingGroupList } from '#instruments/studies/contract';
import { Asked, useAsk, useTranslate } from '#web/client';
import { EmptyState, Page, PageHeader } from '#web/ui';
import '../rows/rows.css';
import * as words from './messages/index.ts';
import { GroupRow } from './rows.tsx';

export default function Groups() {
  const t = useTranslate(words);
  const query = useAsk<ReadingGroupList>('studies.reading-groups');
  return (
    <Page width="form">
      <PageHeader title={t('groups')} lead={t('groupsLead')} back={{ label: t('back'), href: '/studies' }} />
      <Asked query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('noGroupsYet')}>{t('noGroupsHint')}</EmptyState>
          ) : (
            <ul className="member-rows">
              {items.map((item) => (
                <GroupRow key={item.id} item={item} />
              ))}
            </ul>
          )
        }
      </Asked>
    </Page>
  );
}
