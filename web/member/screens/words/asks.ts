// What the member's screens ask about proposals, by public name.
import type * as z from 'zod';
import type { Choices, ProposalView, revisions } from '#instruments/proposals/contract';
import { useAsk } from '#web/client';

export type Revisions = z.infer<typeof revisions>;
export type Undertaking = ProposalView['undertakings'][number];
export type Reply = Undertaking['replies'][number];
export type Commitment = ProposalView['commitments'][number];
export type Signer = ProposalView['signers'][number];
export type Ability = ProposalView['abilities'][number];

export function useProposal(caseId: string) {
  return useAsk<ProposalView>('proposals.case', { id: caseId }, { isEnabled: caseId !== '', isKept: true });
}

export function useChoices() {
  return useAsk<Choices>('proposals.choices', {}, { isKept: true });
}

export function useRevisions(caseId: string, isEnabled: boolean) {
  return useAsk<Revisions>('proposals.revisions', { id: caseId }, { isEnabled });
}

/** The ability to do a verb: absent when it is not this person's business here. */
export function abilityTo(abilities: readonly Ability[], verb: string): Ability | undefined {
  return abilities.find((ability) => ability.verb === verb);
}

export function canDo(abilities: readonly Ability[], verb: string): boolean {
  return abilityTo(abilities, verb)?.isAllowed ?? false;
}
