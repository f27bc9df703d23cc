// On the page of one's year: the way to the explained points, and the ranking's reason when it is on. No number here.
import type { MyPoints } from '#instruments/assessments/contract';
import { useAsk, useTranslate } from '#web/client';
import { Link, SheetSection } from '#web/ui';
import * as words from './messages/index.ts';
import { RankingLine } from './ranking-line.tsx';

export default function PointsLine({ year }: { year: number }) {
  const t = useTranslate(words);
  const found = useAsk<MyPoints>('assessments.my-points', {});
  if (!found.data || (found.data.years.length === 0 && !found.data.ranking)) return null;
  const isThere = found.data.years.includes(year);
  return (
    <SheetSection title={t('lineTitle')}>
      <Link href={isThere ? `/my-year/points?year=${year}` : '/my-year/points'}>{t('see')}</Link>
      <RankingLine ranking={found.data.ranking} />
    </SheetSection>
  );
}
