// What was remarked along the way.
import type { UndertakingView } from '#kernel/undertakings/contract';
import { useDates, useTranslate } from '#web/client';
import './consultations.css';
import * as words from '../messages/index.ts';
import { useCaseWords } from '../words/index.ts';

export function Remarks({ comments }: Pick<UndertakingView, 'comments'>) {
  const t = useTranslate(words);
  const dates = useDates();
  const { say } = useCaseWords();
  if (comments.length === 0) return null;
  return (
    <section>
      <h4>{t('handling.remarks')}</h4>
      <ul className="case-talks">
        {comments.map((comment) => (
          <li key={comment.at + comment.kind}>
            <p className="case-talk-head">
              <strong>{say(`undertakings.commentKinds.${comment.kind}`)}</strong>
              <span className="ui-soft">
                {comment.by} · {dates.moment(comment.at)}
              </span>
            </p>
            <p>{comment.text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
