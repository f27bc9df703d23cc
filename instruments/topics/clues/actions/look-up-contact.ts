import { type Act, type ActContext, defineAct } from '#kernel/acts';
import { openContact } from '#kernel/public-door';
import { isRefusal } from '#platform/errors';
import { lookUpContactInput } from '../../contract/clues.ts';
import { sealedContactOf } from '../storage.ts';
import { clueSubject } from '../subject.ts';

const recorded = defineAct({
  name: 'topics.look-up-contact',
  subject: clueSubject,
  verb: 'look-up-contact',
  input: lookUpContactInput,
  change: async (_context, _found, { reason }) => ({ payload: { reason } }),
});

async function contactOf({ tx, actor: { tenantId } }: ActContext, caseId: string) {
  const sealed = await sealedContactOf(tx, caseId);
  return sealed ? openContact(sealed, { tenantId, rowId: caseId }) : null;
}

/** Who asks for a sender's name and telephone says why, and it is on record for ever. The answer kept for a repeated
 * request is made before the seal is opened, so that the contact is never written down in the clear. */
export const lookUpContact: Act = {
  ...recorded,
  async run(context, envelope) {
    const answer = await recorded.run(context, envelope);
    if (isRefusal(answer) || !answer.caseId) return answer;
    return { ...answer, contact: await contactOf(context, answer.caseId) };
  },
};
