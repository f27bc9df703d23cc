import { type Act, type ActContext, defineAct } from '#kernel/acts';
import { openContact } from '#kernel/public-door';
import { isRefusal } from '#platform/errors';
import { lookUpSenderInput } from '../../contract/matters.ts';
import { sealedContactOf } from '../storage.ts';
import { matterSubject } from '../subject.ts';

const recorded = defineAct({
  name: 'public-matters.look-up-sender',
  subject: matterSubject,
  verb: 'look-up-sender',
  input: lookUpSenderInput,
  change: async (_context, _found, { reason }) => ({ payload: { reason } }),
});

async function contactOf({ tx, actor: { tenantId } }: ActContext, caseId: string) {
  const sealed = await sealedContactOf(tx, caseId);
  return sealed ? openContact(sealed, { tenantId, rowId: caseId }) : null;
}

/** Who asks for a name and telephone says why, and the record keeps it for the auditors. The answer kept for a repeated
 * request is made before the seal is opened, so that the contact is never written down in the clear. */
export const lookUpSender: Act = {
  ...recorded,
  async run(context, envelope) {
    const answer = await recorded.run(context, envelope);
    if (isRefusal(answer) || !answer.caseId) return answer;
    return { ...answer, contact: await contactOf(context, answer.caseId) };
  },
};
