import type { ProposalView } from '#instruments/proposals/contract';
import type { UndertakingView } from '#kernel/undertakings/contract';

/** What the form of every verb on an undertaking is given. */
export interface UndertakingFormProps {
  proposal: ProposalView;
  undertaking: UndertakingView;
  verb: string;
  label: string;
  isOfficial: boolean;
  onClose: () => void;
}

/** The reply of the round that is being worked on. */
export function currentReply({ replies, round }: UndertakingView) {
  return replies.find((reply) => reply.round === round);
}

/** After a rating opened the next round the delivered reply is the one before. */
export function latestReply({ replies }: UndertakingView) {
  return replies.toSorted((a, b) => b.round - a.round)[0];
}
