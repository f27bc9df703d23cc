// The letter's verdicts at a glance, each leading to the request and its full answer above.
import type { RecommendationView } from '#kernel/recommendations/contract';
import type { ReplyView } from '#kernel/undertakings/contract';
import { useTranslate } from '#web/client';
import './reply-letter.css';
import * as words from '../messages/index.ts';
import { useCaseWords } from '../words/index.ts';

export interface VerdictLineProps {
  reply: ReplyView;
  recommendations: readonly RecommendationView[];
}

export function VerdictLine({ reply, recommendations }: VerdictLineProps) {
  const t = useTranslate(words);
  const { say } = useCaseWords();
  const rows = recommendations.flatMap((recommendation, index) => {
    const answer = reply.answers.find((one) => one.recommendationId === recommendation.id);
    return answer ? [{ answer, number: index + 1 }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <ul className="case-verdicts" aria-label={t('answer.verdicts')}>
      {rows.map(({ answer, number }) => (
        <li key={number}>
          <a href={`#recommendation-${number}`}>{t('answer.toNumber', { number })}</a>
          <span>{answer.verdict ? say(`undertakings.verdicts.${answer.verdict}`) : t('answer.noVerdict')}</span>
        </li>
      ))}
    </ul>
  );
}
