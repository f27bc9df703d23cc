// One talk between unit and proposers: when, how, what came of it.
import type { UndertakingView } from '#kernel/undertakings/contract';
import { useDates, useTranslate } from '#web/client';
import { Icon } from '#web/ui';
import './consultations.css';
import * as words from '../messages/index.ts';
import { useCaseWords } from '../words/index.ts';

export type Talk = UndertakingView['consultations'][number];

export function Consultation({ talk }: { talk: Talk }) {
  const t = useTranslate(words);
  const dates = useDates();
  const { say } = useCaseWords();
  return (
    <li>
      <p className="case-talk-head">
        <strong>{dates.dayInFull(talk.heldOn)}</strong>
        <span>
          {say(`undertakings.stages.${talk.stage}`)} · {say(`undertakings.modes.${talk.mode}`)} · {talk.people}
        </span>
      </p>
      <p>{talk.points}</p>
      {talk.nextStep ? <p>{t('handling.nextStep', { text: talk.nextStep })}</p> : null}
      <p className="ui-soft ui-small">
        {t('handling.recordedBy', { name: talk.recordedBy })}
        {talk.confirmedBy.length > 0 ? (
          <>
            {' · '}
            <Icon name="check" size={14} /> {t('handling.confirmedBy', { names: talk.confirmedBy.join(t('and')) })}
          </>
        ) : (
          ` · ${t('handling.unconfirmed')}`
        )}
      </p>
    </li>
  );
}
