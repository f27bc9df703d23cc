// The recommendation being answered, beside its answer.
import { fiveTests, type RecommendationView } from '#kernel/recommendations/contract';
import { useTranslate } from '#web/client';
import './reply-row.css';
import './reply-tests.css';
import * as words from '../words.ts';
import { Paragraphs } from './paragraphs.tsx';

export function Asked({ recommendation }: { recommendation: RecommendationView }) {
  const t = useTranslate(words);
  const told = fiveTests.flatMap((test) => {
    const text = recommendation.tests[test];
    return text ? [{ test, text }] : [];
  });
  return (
    <div className="reply-asked">
      <h2>{t('reply.recommendation', { number: recommendation.position })}</h2>
      <div className="ui-document">
        <Paragraphs text={recommendation.text} />
      </div>
      {told.length > 0 ? (
        <ul className="reply-tests">
          {told.map(({ test, text }) => (
            <li key={test}>
              <strong>{t(`fiveTests.${test}`)}</strong> {text}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
