import type { ProposalListItem } from '#instruments/proposals/contract';
import { useTranslate } from '#web/client';
import * as words from '../messages/index.ts';

/** First proposer, and how many signed with them. */
export function useProposerText(): (item: ProposalListItem) => string {
  const t = useTranslate(words);
  return ({ proposer, signerCount }) =>
    signerCount > 1 ? t('row.proposerAndOthers', { name: proposer, count: signerCount }) : proposer;
}
