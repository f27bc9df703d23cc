// Where an assignment starts: from the draft, or from what the proposers suggested.
import type { ProposalView } from '#instruments/proposals/contract';
import type { UnitsChosen } from './assignment-draft.ts';

/** An earlier draft is taken up again; otherwise the proposer's first suggestion stands ready. */
export function startingUnits({ undertakings, suggestedUnits }: ProposalView): UnitsChosen {
  const drafted = undertakings.filter(({ state }) => state === 'proposed');
  const first = drafted.find(({ role }) => role === 'sole' || role === 'lead');
  const others = drafted.filter((one) => one !== first).map(({ unitId }) => unitId);
  if (drafted.length === 0) return { type: 'sole', first: suggestedUnits[0]?.id ?? '', others: [] };
  return {
    type: first?.role === 'sole' ? 'sole' : first ? 'lead' : 'separate',
    first: first?.unitId ?? '',
    others,
  };
}
