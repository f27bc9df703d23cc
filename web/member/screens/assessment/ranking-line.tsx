// Somebody turned the ranking on: every member reads who and why.
import type { MyPoints } from '#instruments/assessments/contract';
import { useTranslate } from '#web/client';
import { Tag } from '#web/ui';
import * as words from './messages/index.ts';

export function RankingLine({ ranking }: Pick<MyPoints, 'ranking'>) {
  const t = useTranslate(words);
  if (!ranking) return null;
  return (
    <section aria-label={t('rankingOn')}>
      <p>
        <Tag tone="strong">{t('rankingOn')}</Tag>
      </p>
      <p>{t('rankingReason', { by: ranking.by, reason: ranking.reason })}</p>
      <p className="ui-soft ui-small">{t('rankingWho')}</p>
    </section>
  );
}
