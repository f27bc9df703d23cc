// More time asked for, and what was answered.
import type { UndertakingView } from '#kernel/undertakings/contract';
import { useDates, useTranslate } from '#web/client';
import { Tag } from '#web/ui';
import './consultations.css';
import * as words from '../messages/index.ts';
import { useCaseWords } from '../words/index.ts';

export function Extensions({ extensions }: Pick<UndertakingView, 'extensions'>) {
  const t = useTranslate(words);
  const dates = useDates();
  const { say } = useCaseWords();
  if (extensions.length === 0) return null;
  return (
    <section>
      <h4>{t('handling.extensions')}</h4>
      <ul className="case-talks">
        {extensions.map((extension) => (
          <li key={extension.id}>
            <p className="case-talk-head">
              <strong>{t('handling.extendedTo', { date: dates.dayInFull(extension.newDueOn) })}</strong>
              <Tag tone={extension.state === 'requested' ? 'strong' : 'soft'}>
                {say(`undertakings.extensionStates.${extension.state}`)}
              </Tag>
            </p>
            <p>{extension.reason}</p>
            {extension.decision ? <p>{t('handling.decision', { text: extension.decision })}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
