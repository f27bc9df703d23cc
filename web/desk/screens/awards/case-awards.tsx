// 优秀提案 2026: the awards of one proposal, each leading to its round.
import type { AwardsOfCase } from '#instruments/awards/contract';
import { useAsk, useDates, useTranslate } from '#web/client';
import { Link } from '#web/ui';
import type { CaseSectionProps } from '../proposals/case-section.ts';
import * as words from './messages/index.ts';

export default function CaseAwards({ proposal }: CaseSectionProps) {
  const t = useTranslate(words);
  const dates = useDates();
  const { data } = useAsk<AwardsOfCase>('awards.of-case', { id: proposal.id });
  if (!data || data.awards.length === 0) return null;
  return (
    <section aria-label={t('title')}>
      <h2 className="ui-section-title">{t('title')}</h2>
      {data.awards.map(({ roundId, awardName, decidedOn, sessionName }) => (
        <p key={roundId}>
          <Link href={`/awards/${roundId}`}>
            {t('awardedOn', { award: awardName, session: sessionName, date: decidedOn ? dates.day(decidedOn) : '' })}
          </Link>
        </p>
      ))}
    </section>
  );
}
