// Nearly the same clues under this one: they are answered together.
import type { ClueView } from '#instruments/topics/contract';
import { useDates, useTranslate } from '#web/client';
import { SheetSection } from '#web/ui';
import * as words from '../messages/index.ts';

export function ClueAlike({ clue }: { clue: ClueView }) {
  const t = useTranslate(words);
  const dates = useDates();
  const counted = clue.alikeCount - clue.alike.length - 1;
  return (
    <SheetSection title={t('alike', { count: clue.alikeCount - 1 })}>
      <p className="ui-soft">{t('alikeHint')}</p>
      <details className="topics-alike">
        <summary>{t('alikeShow')}</summary>
        <ul className="topics-list">
          {clue.alike.map((one) => (
            <li key={one.id}>
              <strong>{one.title}</strong>
              <span className="topics-text">{one.text}</span>
              <small>{dates.moment(one.receivedAt)}</small>
            </li>
          ))}
        </ul>
      </details>
      {counted > 0 ? <p className="ui-soft ui-small">{t('alikeCounted', { count: counted })}</p> : null}
    </SheetSection>
  );
}
