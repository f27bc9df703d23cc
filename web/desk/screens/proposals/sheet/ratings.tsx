// How each proposer rated the letter. Silence is a word of its own and counts as nothing else.
import { useTranslate } from '#web/client';
import { DataTable } from '#web/ui';
import './reply-letter.css';
import * as words from '../messages/index.ts';
import { useCaseWords } from '../words/index.ts';
import { type Rating, useRatingColumns } from './use-rating-columns.ts';
import { useRatingCounts } from './use-rating-counts.ts';

export function Ratings({ ratings }: { ratings: readonly Rating[] }) {
  const t = useTranslate(words);
  const { say } = useCaseWords();
  const columns = useRatingColumns();
  const processCounts = useRatingCounts(ratings, 'process');
  const resultCounts = useRatingCounts(ratings, 'result');
  if (ratings.length === 0) return null;
  const given = ratings.filter((rating) => rating.at !== null);
  const silent = ratings.filter((rating) => rating.at === null);
  return (
    <section className="case-ratings">
      <h5>{t('ratings.title', { count: ratings.length })}</h5>
      <p>
        {t('ratings.process')}：{processCounts}
        <br />
        {t('ratings.result')}：{resultCounts}
      </p>
      {given.length > 0 ? (
        <DataTable caption={t('ratings.caption')} columns={columns} rows={given} rowKey={(one) => one.personId} />
      ) : null}
      {silent.length > 0 ? (
        <p className="ui-soft">
          {t('ratings.silent', {
            word: say('undertakings.satisfaction.silence'),
            count: silent.length,
            names: silent.map((one) => one.personName).join(t('and')),
          })}
        </p>
      ) : null}
    </section>
  );
}
