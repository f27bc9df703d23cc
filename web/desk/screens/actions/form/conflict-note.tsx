// Who changed what meanwhile; what one typed stays, and one may go on upon the newest state.
import { useDates, useTranslate } from '#web/client';
import { Button, Icon } from '#web/ui';
import './conflict.css';
import { useCaseWords } from '../../proposals/words/index.ts';
import * as words from '../words.ts';
import type { Conflict } from './conflict.ts';
import { sayChange } from './say-change.ts';

export function ConflictNote(props: { conflict: Conflict; verb: string; isPending: boolean; onAgain: () => void }) {
  const t = useTranslate(words);
  const caseWords = useCaseWords();
  const dates = useDates();
  return (
    <div className="actions-conflict" role="alert">
      <p>
        <Icon name="people" size={18} />
        <strong>{t('conflict.title')}</strong>
      </p>
      <ul className="actions-changes">
        {props.conflict.changes.map((change) => (
          <li key={change.at + change.name}>
            <span>{change.actorName}</span>
            <span>{sayChange(caseWords, change.name)}</span>
            <time dateTime={change.at}>{dates.moment(change.at)}</time>
          </li>
        ))}
      </ul>
      <p>{t('conflict.kept')}</p>
      <Button onClick={props.onAgain} pending={props.isPending}>
        {t('conflict.again', { verb: props.verb })}
      </Button>
    </div>
  );
}
