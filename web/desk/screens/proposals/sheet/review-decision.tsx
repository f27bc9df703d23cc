// What was decided, by whom, and why.
import type { ProposalView } from '#instruments/proposals/contract';
import { useDates, useTranslate } from '#web/client';
import { DefinitionList } from '#web/ui';
import * as words from '../messages/index.ts';
import { useCaseWords } from '../words/index.ts';
import { ReviewBlock } from './review-block.tsx';
import { useReasonText } from './use-reason-text.ts';

export function ReviewDecision({ decision, state }: Pick<ProposalView, 'decision' | 'state'>) {
  const t = useTranslate(words);
  const dates = useDates();
  const { say } = useCaseWords();
  const reasonText = useReasonText();
  if (!decision) return null;
  const isTurnedDown = ['not-filed', 'merged', 'converted'].includes(state);
  return (
    <ReviewBlock title={t('review.decision')}>
      <DefinitionList
        items={[
          { term: t('review.outcome'), value: isTurnedDown ? say(`proposals.states.${state}`) : '' },
          { term: t('review.meeting'), value: decision.meeting },
          { term: t('review.on'), value: dates.moment(decision.at) },
          { term: t('review.reason'), value: reasonText(decision.reasonCode) },
          { term: t('review.explanation'), value: decision.explanation },
        ]}
      />
    </ReviewBlock>
  );
}
