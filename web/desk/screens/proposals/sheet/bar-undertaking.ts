// Which unit's verbs belong in the bar at the bottom: that of the reader's own unit, when there is no doubt.
import type { ProposalView } from '#instruments/proposals/contract';
import type { UndertakingView } from '#kernel/undertakings/contract';

export function undertakingForBar({
  abilities,
  undertakings,
}: Pick<ProposalView, 'abilities' | 'undertakings'>): UndertakingView | undefined {
  const canDecideCase = abilities.some((ability) => ability.isAllowed);
  const open = undertakings.filter((one) => one.abilities.some((ability) => ability.isAllowed));
  return !canDecideCase && open.length === 1 ? open[0] : undefined;
}
