// The versions of the text side by side; the newest is shown first.
import { useScreenSearch, useTranslate } from '#web/client';
import { EmptyState, Tabs, useKeys } from '#web/ui';
import type { Revisions } from '../asks.ts';
import * as words from '../messages/index.ts';
import { RevisionView } from './revision-view.tsx';

export function Versions({ revisions }: { revisions: Revisions['revisions'] }) {
  const t = useTranslate(words);
  const [search, changeSearch] = useScreenSearch();
  const newest = revisions.length - 1;
  const asked = revisions.findIndex((one) => String(one.revision) === search.revision);
  const here = asked >= 0 ? asked : newest;
  const goTo = (index: number) => {
    const revision = revisions[Math.max(0, Math.min(newest, index))];
    if (revision) changeSearch({ revision: String(revision.revision) });
  };
  useKeys([
    { key: 'j', label: t('revisions.next'), run: () => goTo(here + 1) },
    { key: 'k', label: t('revisions.previous'), run: () => goTo(here - 1) },
  ]);
  const shown = revisions[here];
  if (!shown) return <EmptyState title={t('revisions.emptyTitle')}>{t('revisions.emptyAdvice')}</EmptyState>;
  return (
    <Tabs
      label={t('revisions.title')}
      tabs={revisions.map(({ revision }) => ({
        key: String(revision),
        label: t('revisions.version', { revision }),
      }))}
      chosen={String(shown.revision)}
      onChoose={(revision) => changeSearch({ revision })}
    >
      <RevisionView revision={shown} />
    </Tabs>
  );
}
