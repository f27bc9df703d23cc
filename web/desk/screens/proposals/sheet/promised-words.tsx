import { useDates, useTranslate } from '#web/client';
import { Icon } from '#web/ui';
import './case-commitments.css';
import * as words from '../messages/index.ts';

/** The promises of a reply not yet delivered: words and a date, nothing to follow yet. */
export function PromisedWords(props: { commitments: readonly { text: string; dueOn: string | null }[] }) {
  const t = useTranslate(words);
  const dates = useDates();
  if (props.commitments.length === 0) return null;
  return (
    <ul className="case-commitments" aria-label={t('commitment.list')}>
      {props.commitments.map(({ text, dueOn }) => (
        <li key={text}>
          <Icon name="check" size={16} />
          <div>
            <p>{text}</p>
            <span className="ui-soft">
              {dueOn ? t('commitment.due', { date: dates.dayInFull(dueOn) }) : t('commitment.undated')}
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}
