// What the review found: comments of each return, the officer's note, the decision and why.
import type { ProposalView } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import { DefinitionList, SheetSection } from '#web/ui';
import './case-review.css';
import * as words from '../messages/index.ts';
import { useCaseWords } from '../words/index.ts';
import { ReviewBlock } from './review-block.tsx';
import { ReviewDecision } from './review-decision.tsx';
import { ReviewReturns } from './review-returns.tsx';
import { useReasonText } from './use-reason-text.ts';

export function hasReview({ review, decision, returnComments, assignmentNote }: ProposalView): boolean {
  return Boolean(review ?? decision ?? assignmentNote) || returnComments.length > 0;
}

export function CaseReview({ proposal }: { proposal: ProposalView }) {
  const t = useTranslate(words);
  const { say } = useCaseWords();
  const reasonText = useReasonText();
  const { review, assignmentNote } = proposal;
  if (!hasReview(proposal)) return null;
  return (
    <SheetSection title={t('review.title')}>
      <div className="case-review">
        <ReviewReturns returnComments={proposal.returnComments} />
        {review ? (
          <ReviewBlock title={t('review.preReview')}>
            <DefinitionList
              items={[
                {
                  term: t('review.recommended'),
                  value: review.recommendedDecision
                    ? say(`proposals.recommendedDecisions.${review.recommendedDecision}`)
                    : '',
                },
                { term: t('review.reason'), value: reasonText(review.reasonCode) },
                { term: t('review.note'), value: review.note },
              ]}
            />
          </ReviewBlock>
        ) : null}
        <ReviewDecision decision={proposal.decision} state={proposal.state} />
        {assignmentNote ? (
          <ReviewBlock title={t('review.assignmentNote')}>
            <p>{assignmentNote}</p>
          </ReviewBlock>
        ) : null}
      </div>
    </SheetSection>
  );
}
