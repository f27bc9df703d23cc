// A member's own year, counted: total, requirements, and why for every line.
import type { MyPoints } from '#instruments/assessments/contract';
import { Asked, useAsk, useGo, useScreenSearch, useTranslate } from '#web/client';
import { EmptyState, Link, Page, PageHeader, Select, Sheet, Skeleton, Stack } from '#web/ui';
import { PointsSheet } from '../../../points/index.ts';
import * as words from './messages/index.ts';
import { RankingLine } from './ranking-line.tsx';

function Shown({ points }: { points: MyPoints }) {
  const t = useTranslate(words);
  const go = useGo();
  const { years, shown, ranking } = points;
  if (years.length === 0) {
    return (
      <Stack gap={4}>
        <EmptyState title={t('none')}>{t('noneAdvice')}</EmptyState>
        <RankingLine ranking={ranking} />
      </Stack>
    );
  }
  return (
    <Stack gap={4}>
      <RankingLine ranking={ranking} />
      {years.length > 1 ? (
        <Select
          label={t('year')}
          emptyLabel={null}
          value={String(shown?.year ?? years[0])}
          options={years.map((year) => ({ value: String(year), label: t('yearOf', { year: String(year) }) }))}
          onChange={(year) => go(`/my-year/points?year=${year}`)}
        />
      ) : null}
      <Sheet bleeds>
        {shown ? (
          <PointsSheet view={shown} fileHrefFor={(id) => `/my-year?year=${shown.year}&line=${id}`} />
        ) : (
          <p>{t('notSeated')}</p>
        )}
      </Sheet>
      <Link href="/my-year">{t('contest')}</Link>
    </Stack>
  );
}

export default function Points() {
  const t = useTranslate(words);
  const [{ year }] = useScreenSearch();
  const found = useAsk<MyPoints>('assessments.my-points', { year: year ? Number(year) : undefined });
  const shown = found.data?.shown;
  return (
    <Page>
      <PageHeader
        title={shown ? `${t('yearOf', { year: String(shown.year) })} · ${t('title')}` : t('title')}
        lead={t('lead')}
        back={{ label: t('back'), href: '/my-year' }}
      />
      <Asked query={found} waiting={<Skeleton lines={8} />}>
        {(points) => <Shown points={points} />}
      </Asked>
    </Page>
  );
}
