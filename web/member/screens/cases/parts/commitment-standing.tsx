import { useDates, useTranslate } from '#web/client';
import { Late } from '#web/ui';
import type { Commitment } from '../../words/asks.ts';
import { useCaseWords } from '../../words/index.ts';
import * as words from '../messages/index.ts';

export function CommitmentStanding({ commitment }: { commitment: Commitment }) {
  const t = useTranslate(words);
  const { say } = useCaseWords();
  const dates = useDates();
  return (
    <p className="ui-small ui-soft">
      {commitment.unitName} · {t('commitments.due', { date: dates.day(commitment.dueOn) })} ·{' '}
      {commitment.isOverdue ? (
        <Late>{t('commitments.late')}</Late>
      ) : (
        say(`undertakings.commitmentStates.${commitment.state}`)
      )}
    </p>
  );
}
