// Why the reply came back: from a co-unit, the leader or the check, the newest on top.
import type { UndertakingView } from '#kernel/undertakings/contract';
import { useDates, useTranslate } from '#web/client';
import './reply-returned.css';
import { useCaseWords } from '../../proposals/words/index.ts';
import * as words from '../words.ts';

const returning = ['changes-requested', 'handed-back', 'sent-back'];

export function ReturnedComments({ undertaking }: { undertaking: UndertakingView }) {
  const t = useTranslate(words);
  const caseWords = useCaseWords();
  const dates = useDates();
  const comments = undertaking.comments
    .filter(({ kind }) => returning.includes(kind))
    .toSorted((a, b) => b.at.localeCompare(a.at));
  const unsatisfied = undertaking.ratings.filter(
    ({ round, reason }) => round === undertaking.round - 1 && reason !== '',
  );
  if (comments.length + unsatisfied.length === 0) return null;
  return (
    <section className="reply-returned" aria-label={t('reply.returned')}>
      <h2>{t('reply.returned')}</h2>
      {unsatisfied.map((rating) => (
        <blockquote key={rating.personId}>
          <p>{rating.reason}</p>
          <footer>{t('reply.ratedBy', { name: rating.personName })}</footer>
        </blockquote>
      ))}
      {comments.map((comment) => (
        <blockquote key={comment.at}>
          <p>{comment.text}</p>
          <footer>
            {caseWords.say(`undertakings.commentKinds.${comment.kind}`)} · {comment.by} · {dates.moment(comment.at)}
          </footer>
        </blockquote>
      ))}
    </section>
  );
}
