// What was said each time it went back.
import type { ProposalView } from '#instruments/proposals/contract';
import { useDates, useTranslate } from '#web/client';
import * as words from '../messages/index.ts';
import { Paragraphs } from './paragraphs.tsx';
import { ReviewBlock } from './review-block.tsx';

export function ReviewReturns({ returnComments }: Pick<ProposalView, 'returnComments'>) {
  const t = useTranslate(words);
  const dates = useDates();
  return returnComments.map(({ at, by, comments }) => (
    <ReviewBlock key={at} title={t('review.returned', { date: dates.moment(at), by })}>
      <div className="ui-document">
        <Paragraphs text={comments} />
      </div>
    </ReviewBlock>
  ));
}
