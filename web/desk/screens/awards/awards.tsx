// Every round of awards one may see, and the way to begin one.
import { useState } from 'react';
import * as awards from '#instruments/awards/messages';
import { Asked, useTranslate } from '#web/client';
import { Button, DataTable, EmptyState, Page, PageHeader, Sheet, Skeleton } from '#web/ui';
import { useRounds } from './asks.ts';
import { DraftDialog } from './draft-dialog.tsx';
import * as words from './messages/index.ts';

export default function AwardsScreen() {
  const t = useTranslate(words);
  const say = useTranslate(awards);
  const query = useRounds();
  const [isDrafting, setDrafting] = useState(false);
  const mayDraft = query.data?.mayDraft === true;
  return (
    <Page>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        verbs={
          mayDraft ? (
            <Button kind="primary" icon="add" onClick={() => setDrafting(true)}>
              {say('awards.verbs.draft')}
            </Button>
          ) : null
        }
      />
      <Sheet bleeds>
        <Asked query={query} waiting={<Skeleton lines={6} />}>
          {({ items }) => (
            <DataTable
              caption={t('title')}
              rows={items}
              rowKey={({ id }) => id}
              rowHref={({ id }) => `/awards/${id}`}
              empty={<EmptyState title={t('emptyTitle')}>{t('emptyAdvice')}</EmptyState>}
              columns={[
                { key: 'title', header: t('columns.round'), cell: ({ title }) => title, onPhone: 'title' },
                {
                  key: 'kind',
                  header: t('fields.awardKind'),
                  cell: ({ awardKind }) => say(`awards.kinds.${awardKind}`),
                },
                { key: 'state', header: t('columns.state'), cell: ({ state }) => say(`awards.states.${state}`) },
                {
                  key: 'counts',
                  header: t('columns.counts'),
                  cell: ({ nominees, awarded }) => t('counts', { nominees, awarded }),
                },
              ]}
            />
          )}
        </Asked>
      </Sheet>
      {isDrafting ? <DraftDialog onClose={() => setDrafting(false)} /> : null}
    </Page>
  );
}
