import { useDates, useTranslate } from '#web/client';
import { DiffView } from '#web/ui';
import type { Revisions } from '../../words/asks.ts';
import { useCaseWords } from '../../words/index.ts';
import * as words from '../messages/index.ts';
import './revision-list.css';

/** Every version that was sent in, newest first, with what changed against the one before. */
export function RevisionList({ revisions }: Revisions) {
  const t = useTranslate(words);
  const { say, knows } = useCaseWords();
  const dates = useDates();
  const partName = (part: string) => {
    const key = `proposals.parts.${part}`;
    return knows(key) ? say(key) : part;
  };
  return (
    <ol className="writing-revisions">
      {revisions.toReversed().map(({ revision, at, by, changes }) => (
        <li key={revision}>
          <h3>
            {t('returned.revision', { number: revision })}
            <small>{t('returned.by', { by, at: dates.moment(at) })}</small>
          </h3>
          {changes === null ? <p className="ui-soft">{t('returned.first')}</p> : null}
          {changes?.length === 0 ? <p className="ui-soft">{t('returned.unchanged')}</p> : null}
          {changes?.map(({ part, segments }) => (
            <div key={part}>
              <h4>{partName(part)}</h4>
              <DiffView segments={segments} label={partName(part)} />
            </div>
          ))}
        </li>
      ))}
    </ol>
  );
}
