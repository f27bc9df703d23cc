// What the reading screens ask, by public name.

import type * as z from 'zod';
import type {
  Choices,
  ListParameters,
  ProposalListItem,
  ProposalView,
  revisions,
} from '#instruments/proposals/contract';
import { type Parameters, useAsk, useAskPages } from '#web/client';

export type Revisions = z.infer<typeof revisions>;
export type ListQuestion = Omit<ListParameters, 'cursor' | 'limit'>;

export function useProposal(caseId: string) {
  return useAsk<ProposalView>('proposals.case', { id: caseId }, { isEnabled: caseId !== '' });
}

export function useRevisions(caseId: string) {
  return useAsk<Revisions>('proposals.revisions', { id: caseId });
}

export function useChoices() {
  return useAsk<Choices>('proposals.choices');
}

export function useProposalPages(question: ListQuestion) {
  return useAskPages<ProposalListItem>('proposals.list', question as Parameters);
}
