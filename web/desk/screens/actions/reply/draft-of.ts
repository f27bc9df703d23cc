import type { ProposalView } from '#instruments/proposals/contract';
import type { ReplyView } from '#kernel/undertakings/contract';
import type { ReplyDraft } from './reply-draft.ts';

/** Every recommendation has its answer, in the proposal's order; a verdict is never chosen for the drafter. */
export function draftOf(proposal: Pick<ProposalView, 'recommendations'>, reply: ReplyView | undefined): ReplyDraft {
  const answers = proposal.recommendations.map(({ id }) => {
    const written = reply?.answers.find(({ recommendationId }) => recommendationId === id);
    return {
      recommendationId: id,
      verdict: written?.verdict ?? null,
      text: written?.text ?? '',
      commitments: written?.commitments.map(({ text, dueOn }) => ({ text, dueOn })) ?? [],
    };
  });
  return {
    opening: reply?.opening ?? '',
    closing: reply?.closing ?? '',
    classLetter: reply?.classLetter ?? null,
    publication: reply?.publication ?? null,
    publicationReason: reply?.publicationReason ?? '',
    answers,
  };
}
