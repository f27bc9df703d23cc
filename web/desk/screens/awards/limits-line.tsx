// The arithmetic of a round's share, in one sentence.
import type { AwardRound } from '#instruments/awards/contract';
import { useTranslate } from '#web/client';
import * as words from './messages/index.ts';

export function LimitsLine({ round }: { round: AwardRound }) {
  const t = useTranslate(words);
  const { base, percent, most, collectivePercent, collectiveLeast } = round.limits;
  const unit = round.awardKind === 'excellent-proposal' ? 'proposal' : 'unit';
  const share =
    base === null || percent === null
      ? t('limits.set', { most })
      : t('limits.share', {
          ...{ base, percent, most, unit: t(`limits.units.${unit}`) },
          result: String((base * percent) / 100),
        });
  const collective =
    collectivePercent > 0 ? t('limits.collective', { percent: collectivePercent, least: collectiveLeast }) : '';
  return <p>{[share, collective].filter(Boolean).join('；')}</p>;
}
