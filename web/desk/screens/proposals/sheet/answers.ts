// Which answers stand under a request: the newest of every unit first, earlier rounds behind it.
import type { ProposalView } from '#instruments/proposals/contract';
import type { CommitmentView } from '#kernel/recommendations/contract';
import type { ReplyView, UndertakingView } from '#kernel/undertakings/contract';

export interface StandingAnswer {
  undertaking: UndertakingView;
  reply: ReplyView;
  answer: ReplyView['answers'][number];
  isNewest: boolean;
  /** Promises with their state once delivered; before that they are still words of a draft. */
  commitments: readonly CommitmentView[];
}

function newestFirst(replies: readonly ReplyView[]): ReplyView[] {
  return replies.toSorted((one, other) => other.round - one.round);
}

export function answersTo(
  { undertakings, commitments }: Pick<ProposalView, 'undertakings' | 'commitments'>,
  recommendationId: string,
): StandingAnswer[] {
  return undertakings.flatMap((undertaking) =>
    newestFirst(undertaking.replies).flatMap((reply, index) => {
      const answer = reply.answers.find((one) => one.recommendationId === recommendationId);
      if (!answer) return [];
      const isNewest = index === 0;
      const kept = commitments.filter(
        (one) => one.recommendationId === recommendationId && one.undertakingId === undertaking.id,
      );
      return [{ undertaking, reply, answer, isNewest, commitments: isNewest ? kept : [] }];
    }),
  );
}
