import { v7 } from 'uuid';
import { type ActContext, defineAct } from '#kernel/acts';
import { actingPersonId } from '#kernel/permissions';
import { raiseVoice } from '#kernel/voices';
import { isRefusal, type Refusal, refuse } from '#platform/errors';
import { attachFiles } from '#platform/files';
import { recordVisitInput } from '../../contract/visits.ts';
import { recordMatter } from '../../matters/actions/record-matter.ts';
import { isNotOfTomorrow } from '../../matters/rules.ts';
import { placeSubject } from '../../places/subject.ts';
import { insertVisit, usableFiles } from '../storage.ts';
import { sealVisitor } from '../visitor.ts';

type Raised = readonly { readonly title: string; readonly text: string }[];

/** Each matter raised becomes a case of its own, in the same transaction, and a voice of that day's noon. */
async function recordMatters(
  context: ActContext,
  at: { placeId: string; visitId: string; raisedOn: string },
  matters: Raised,
): Promise<string[] | Refusal> {
  const ids: string[] = [];
  for (const matter of matters) {
    const answer = await recordMatter.run({ ...context, receipt: null }, { input: { ...matter, ...at } });
    if (isRefusal(answer)) return answer;
    const caseId = answer.caseId!;
    await raiseVoice(context.tx, {
      caseId,
      kind: 'matter',
      at: new Date(`${at.raisedOn}T04:00:00Z`),
      text: matter.text,
    });
    ids.push(caseId);
  }
  return ids;
}

/** Who came, in numbers, and what they raised. Whoever wishes to be told leaves name and telephone, which are sealed. */
export const recordVisit = defineAct({
  name: 'places.record-visit',
  subject: placeSubject,
  verb: 'record-visit',
  input: recordVisitInput,
  async change(context, { id: placeId }, { heldOn, visitors, raised, visitor, fileIds, matters }) {
    const { tx, actor, now, today } = context;
    const byPersonId = actingPersonId(actor);
    const unfit = isNotOfTomorrow(heldOn, today, 'visit-of-tomorrow');
    if (unfit || !byPersonId) return unfit ?? refuse('not-found');
    const ids = [...new Set(fileIds)];
    if ((await usableFiles(tx, { ids, caseId: placeId, personId: byPersonId })) < ids.length)
      return refuse('visit-file-unknown');
    if (ids.length > 0) await attachFiles(tx, { tenantId: actor.tenantId, ids, caseId: placeId });
    const id = v7({ msecs: now.getTime() });
    const visitorSealed = sealVisitor(visitor, { tenantId: actor.tenantId, rowId: id });
    await insertVisit(tx, { id, placeId, heldOn, byPersonId, visitors, raised, visitorSealed, fileIds: ids, at: now });
    const matterIds = await recordMatters(context, { placeId, visitId: id, raisedOn: heldOn }, matters);
    if (isRefusal(matterIds)) return matterIds;
    return {
      payload: { visitId: id, heldOn, visitors, files: ids.length, matterIds },
      answer: { visitId: id, matterIds },
      deeds:
        actor.seat || actor.onBehalfOf
          ? [{ personId: byPersonId, kind: 'visit-received', doneOn: heldOn, subjectId: id, facts: { visitors } }]
          : [],
    };
  },
});
