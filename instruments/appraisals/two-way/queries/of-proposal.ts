// The appraisals of one proposal, for its page.
import { defineQuery } from '#kernel/acts';
import { type SqlBool, sql } from '#platform/database';
import { ofProposalParameters, type TwoWayOfProposal, twoWayOfProposal } from '../contract.ts';
import { isSeen, itemsOf, readRows } from './read-items.ts';

export const twoWayOfOneProposal = defineQuery({
  name: 'appraisals.of-proposal',
  parameters: ofProposalParameters,
  answer: twoWayOfProposal,
  async ask(context, { proposalId }): Promise<TwoWayOfProposal> {
    const isOfIt = sql<SqlBool>`t.proposal_id = ${proposalId}`;
    return { items: await itemsOf(context, await readRows(context, { where: [isSeen(context), isOfIt], limit: 50 })) };
  },
});
