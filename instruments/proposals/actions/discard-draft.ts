import { defineAct } from '#kernel/acts';
import { nothing } from '../contract.ts';
import { dropUnsigned } from '../signatures.ts';
import { proposalSubject } from '../subject.ts';

/** Throws a draft away before it was ever sent in. */
export const discardDraft = defineAct({
  name: 'proposals.discard',
  subject: proposalSubject,
  verb: 'discard',
  input: nothing,
  async change(context, { proposal }) {
    await dropUnsigned(context, proposal);
    return { payload: {}, shell: { closedAt: context.now, audience: 'parties' } };
  },
});
