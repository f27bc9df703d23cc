import { useTranslate } from '#web/client';
import type { Undertaking } from '../../words/asks.ts';
import { useCaseWords } from '../../words/index.ts';
import * as words from '../messages/index.ts';

/** Who rated and how, as far as one may see it; silence is said as silence. */
export function GivenRatings({ ratings }: { ratings: Undertaking['ratings'] }) {
  const t = useTranslate(words);
  const { say } = useCaseWords();
  if (ratings.length === 0) return null;
  const worded = (value: string | null) => say(`undertakings.satisfaction.${value ?? 'silence'}`);
  return (
    <section>
      <h2 className="ui-section-title">{t('reply.ratings')}</h2>
      <ul className="case-plain-list">
        {ratings.map((rating) => (
          <li key={rating.personId}>
            <strong>{rating.personName}</strong>{' '}
            {rating.result === null
              ? worded(null)
              : `${t('reply.process')}：${worded(rating.process)} · ${t('reply.result')}：${worded(rating.result)}`}
            {rating.reason ? <small>{rating.reason}</small> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
