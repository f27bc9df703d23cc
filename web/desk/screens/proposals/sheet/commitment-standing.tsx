// Where a promise stands, and by when.
import type { CommitmentView } from '#kernel/recommendations/contract';
import { useDates, useTranslate } from '#web/client';
import { Late, Tag } from '#web/ui';
import './case-commitments.css';
import * as words from '../messages/index.ts';
import { useCaseWords } from '../words/index.ts';

export function CommitmentStanding({ commitment }: { commitment: CommitmentView }) {
  const t = useTranslate(words);
  const { say } = useCaseWords();
  const dates = useDates();
  const { state, dueOn, isOverdue } = commitment;
  const due = t('commitment.due', { date: dates.dayInFull(dueOn) });
  return (
    <span className="case-commitment-standing">
      <Tag tone={state === 'verified' ? 'strong' : 'soft'} {...(state === 'verified' ? { icon: 'check' } : {})}>
        {say(`undertakings.commitmentStates.${state}`)}
      </Tag>
      {isOverdue && state !== 'verified' ? <Late>{t('commitment.overdue', { due })}</Late> : <span>{due}</span>}
    </span>
  );
}
