// A unit that says the case is not its own, and what became of it.
import type { UndertakingView } from '#kernel/undertakings/contract';
import { useDates, useTranslate } from '#web/client';
import { Tag } from '#web/ui';
import './consultations.css';
import * as words from '../messages/index.ts';
import { useCaseWords } from '../words/index.ts';

export function Objections({ objections }: Pick<UndertakingView, 'objections'>) {
  const t = useTranslate(words);
  const dates = useDates();
  const { say } = useCaseWords();
  if (objections.length === 0) return null;
  return (
    <section>
      <h4>{t('handling.objections')}</h4>
      <ul className="case-talks">
        {objections.map((objection) => (
          <li key={objection.at}>
            <p className="case-talk-head">
              <strong>{dates.moment(objection.at)}</strong>
              <Tag tone={objection.outcome ? 'soft' : 'strong'}>
                {objection.outcome
                  ? say(`undertakings.objectionOutcomes.${objection.outcome}`)
                  : t('handling.undecided')}
              </Tag>
            </p>
            <p>{objection.reasons}</p>
            {objection.suggestedUnitName ? (
              <p className="ui-soft">{t('handling.suggestedUnit', { name: objection.suggestedUnitName })}</p>
            ) : null}
            {objection.decision ? <p>{t('handling.decision', { text: objection.decision })}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
