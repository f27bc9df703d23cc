import { defineQuery } from '#kernel/acts';
import { type CaseTables, readCase, visibleTo } from '#kernel/cases';
import { tables } from '#platform/database';
import { refuse } from '#platform/errors';
import { handlingParameters, handlingView, ofProposalAnswer, ofProposalParameters } from '../contract.ts';
import { handlingOfProposal, readHandling } from '../storage/handlings.ts';
import { seesHandling } from '../subject.ts';
import { handlingViewOf } from './handling-view.ts';

/** One key proposal's handling. */
export const handling = defineQuery({
  name: 'key-proposals.handling',
  parameters: handlingParameters,
  answer: handlingView,
  async ask(context, { id }) {
    const [record, kept] = [await readCase(context.tx, id), await readHandling(context.tx, id)];
    if (!record || !kept || !seesHandling(context.actor, record, kept)) return refuse('not-found');
    return handlingViewOf(context, record, kept);
  },
});

/** For the proposal's page: whoever sees the proposal sees who leads it. */
export const ofProposal = defineQuery({
  name: 'key-proposals.of-proposal',
  parameters: ofProposalParameters,
  answer: ofProposalAnswer,
  async ask(context, { proposalId }) {
    const { tx, actor } = context;
    const seen = await tables<CaseTables>(tx)
      .selectFrom('case')
      .select('id')
      .where('id', '=', proposalId)
      .where(visibleTo(actor))
      .executeTakeFirst();
    if (!seen) return refuse('not-found');
    const kept = await handlingOfProposal(tx, proposalId);
    const record = kept ? await readCase(tx, kept.caseId) : null;
    return { handling: kept && record ? await handlingViewOf(context, record, kept) : null };
  },
});
