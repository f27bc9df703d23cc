// What was done, in the order it was done: each rung, rest and answer, with what was said.
import type { StepView } from '#kernel/supervision/contract';
import { useDates, useTranslate } from '#web/client';
import { Timeline } from '#web/ui';
import * as words from './messages/index.ts';
import { useStepSentence } from './use-step-sentence.ts';

export function StepHistory({ steps, currentRound }: { steps: readonly StepView[]; currentRound: number }) {
  const t = useTranslate(words);
  const dates = useDates();
  const sentence = useStepSentence();
  if (steps.length === 0) return <p className="ui-soft">{t('history.empty')}</p>;
  return (
    <Timeline
      label={t('history.title')}
      entries={steps.map((step) => ({
        key: step.id,
        at: step.takenAt,
        atText: dates.moment(step.takenAt),
        what: `${step.round === currentRound ? '' : t('history.earlierRound')}${sentence(step)}`,
        who: step.by || undefined,
        note: step.text ? <p className="supervision-said">{step.text}</p> : undefined,
        isOfficial: step.step === 'notice',
      }))}
    />
  );
}
