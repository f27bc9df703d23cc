import type { ProposalView } from '#instruments/proposals/contract';
import { ask, isRefusal } from '#web/client';
import { draftOf } from './draft-of.ts';
import { replyOfRound } from './reply-of-round.ts';

export async function freshDraft(caseId: string, undertakingId: string) {
  const fresh = await ask<ProposalView>('proposals.case', { id: caseId });
  if (isRefusal(fresh)) return undefined;
  const view = fresh as ProposalView;
  const undertaking = view.undertakings.find(({ id }) => id === undertakingId);
  return (
    undertaking && {
      version: view.version,
      draft: draftOf(view, replyOfRound(undertaking, undertaking.round)),
    }
  );
}
