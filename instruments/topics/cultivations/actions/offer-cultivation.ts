import { type ActContext, defineCreation } from '#kernel/acts';
import { addParties, linkCases, partiesOf, readCase } from '#kernel/cases';
import { actingPersonId } from '#kernel/permissions';
import { type Refusal, refuse } from '#platform/errors';
import { offerCultivationInput } from '../../contract/cultivations.ts';
import { topicOffice } from '../../recipients.ts';
import { cultivationLifecycle } from '../lifecycle.ts';
import { insertCultivation } from '../storage.ts';

/** One's own draft grows here; the draft itself stays its proposers' alone. */
async function linkOwnDraft({ tx, actor, now }: ActContext, caseId: string, draftId: string): Promise<Refusal | null> {
  const draft = await readCase(tx, draftId);
  const own = actingPersonId(actor);
  const parties = draft?.kind === 'proposal' ? await partiesOf(tx, draftId) : [];
  const isOwn = parties.some(({ partyId, relation }) => partyId === own && relation === 'proposer');
  if (!isOwn) return refuse('source-unknown');
  await linkCases(tx, { fromCaseId: draftId, toCaseId: caseId, kind: 'grown-from' }, now);
  return null;
}

/** A member asks for help with an idea or a draft; the office takes it in or says why not. */
export const offerCultivation = defineCreation({
  name: 'topics.offer-cultivation',
  kind: cultivationLifecycle.kind,
  event: 'offered',
  initial: { state: 'offered', turn: cultivationLifecycle.states.offered.turn },
  who: ['member'],
  input: offerCultivationInput,
  title: ({ title }) => title,
  async create(context, { id }, { idea, sourceCaseId }) {
    const author = actingPersonId(context.actor);
    await insertCultivation(context.tx, id, idea);
    const partyIds = author ? [author] : [];
    await addParties(context.tx, { caseId: id, partyKind: 'person', partyIds, relation: 'author' }, context.now);
    const inTheWay = sourceCaseId ? await linkOwnDraft(context, id, sourceCaseId) : null;
    if (inTheWay) return inTheWay;
    return {
      payload: { sourceCaseId },
      recipients: { 'cultivation-offered': await topicOffice(context) },
      noticeParams: { member: context.actor.name },
    };
  },
});
