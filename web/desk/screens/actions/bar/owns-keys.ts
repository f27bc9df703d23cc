import type { ProposalView } from '#instruments/proposals/contract';
import type { UndertakingView } from '#kernel/undertakings/contract';

/** A key acts on one thing only: the first undertaking one can do something with. */
export function ownsKeys(proposal: ProposalView, undertaking: UndertakingView): boolean {
  const first = proposal.undertakings.find(({ abilities }) => abilities.some(({ isAllowed }) => isAllowed));
  return first?.id === undertaking.id;
}
