// What was done without a network and still lies on this device.
import { useOutbox, useTranslate } from '#web/client';
import { EmptyState, Page, PageHeader, Skeleton } from '#web/ui';
import * as words from '../../../client/outbox/messages/index.ts';
import './outbox.css';
import { ThingRow } from './thing-row.tsx';

export default function Outbox() {
  const t = useTranslate(words);
  const outbox = useOutbox();
  const { things, isUnreadable } = outbox;
  return (
    <Page width="form">
      <PageHeader title={t('title')} lead={t('lead')} back={{ label: t('back'), href: '/me' }} />
      {isUnreadable ? <p role="alert">{t('unreadable')}</p> : null}
      {!things && !isUnreadable ? <Skeleton /> : null}
      {things?.length === 0 ? <EmptyState title={t('none')}>{t('noneHint')}</EmptyState> : null}
      <ul className="outbox-things">
        {things?.map((thing) => (
          <ThingRow key={thing.id} thing={thing} outbox={outbox} />
        ))}
      </ul>
    </Page>
  );
}
