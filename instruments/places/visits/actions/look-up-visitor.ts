import { type Act, type ActContext, defineAct } from '#kernel/acts';
import { actingPersonId, meets } from '#kernel/permissions';
import { isRefusal, refuse } from '#platform/errors';
import { forgetVisitorInput, lookUpVisitorInput } from '../../contract/visits.ts';
import { placeSubject } from '../../places/subject.ts';
import { forget, readVisit, sealedVisitorOf } from '../storage.ts';
import { openVisitor } from '../visitor.ts';

const recorded = defineAct({
  name: 'places.look-up-visitor',
  subject: placeSubject,
  verb: 'look-up-visitor',
  input: lookUpVisitorInput,
  async change({ tx, actor }, { id, capacities }, { visitId, reason }) {
    const visit = await readVisit(tx, id, visitId);
    const isKeeper = meets(capacities, ['keeper', 'member-affairs-officer']);
    if (!visit || (!isKeeper && visit.byPersonId !== actingPersonId(actor))) return refuse('visit-unknown');
    if (!visit.hasVisitor) return refuse('visit-without-visitor');
    return { payload: { visitId, reason }, answer: { visitId } };
  },
});

async function visitorOf({ tx, actor: { tenantId } }: ActContext, visitId: string) {
  const sealed = await sealedVisitorOf(tx, visitId);
  return sealed ? openVisitor(sealed, { tenantId, rowId: visitId }) : null;
}

/** Who asks for a visitor's name and telephone says why, and it is on record for ever. The answer kept for a repeated
 * request is made before the seal is opened, so that the contact is never written down in the clear. */
export const lookUpVisitor: Act = {
  ...recorded,
  async run(context, envelope) {
    const answer = await recorded.run(context, envelope);
    if (isRefusal(answer) || typeof answer.visitId !== 'string') return answer;
    return { ...answer, visitor: await visitorOf(context, answer.visitId) };
  },
};

/** The keeping time is over: the sealed name and telephone are deleted. */
export const forgetVisitor = defineAct({
  name: 'places.forget-visitor',
  subject: placeSubject,
  verb: 'forget-visitor',
  input: forgetVisitorInput,
  async change({ tx }, _place, { visitId }) {
    await forget(tx, visitId);
    return { payload: { visitId } };
  },
});
