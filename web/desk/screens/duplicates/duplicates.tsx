// Merge candidates of the whole batch in groups, the likeliest first, each a step away from reading side by side.
import type { MergeCandidates } from '#instruments/proposals/contract';
import { Asked, useAsk, useTranslate } from '#web/client';
import { EmptyState, Page, PageHeader, Skeleton, Stack } from '#web/ui';
import './duplicates.css';
import { Cluster } from './cluster.tsx';
import * as words from './words.ts';

export default function Duplicates() {
  const t = useTranslate(words);
  const candidates = useAsk<MergeCandidates>('proposals.merge-candidates');
  return (
    <Page>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Asked query={candidates} waiting={<Skeleton lines={9} />}>
        {({ compared, clusters }) =>
          clusters.length === 0 ? (
            <EmptyState title={t('empty')}>{t('emptyAdvice')}</EmptyState>
          ) : (
            <Stack gap={5}>
              <p className="ui-soft" role="status">
                {t('compared', { count: compared, clusters: clusters.length })}
              </p>
              {clusters.map((cluster, index) => (
                <Cluster key={cluster.items.map(({ id }) => id).join()} cluster={cluster} position={index + 1} />
              ))}
            </Stack>
          )
        }
      </Asked>
    </Page>
  );
}
