import { type ActContext, defineAct } from '#kernel/acts';
import { calendarDateOf } from '#kernel/deadlines';
import { plenarySessions } from '#kernel/people';
import { actingPersonId } from '#kernel/permissions';
import { replaceRecommendations } from '#kernel/recommendations';
import { nothing } from '../contract.ts';
import { deedsOfSigners, takenBack } from '../deeds.ts';
import { signersIn } from '../proposal.ts';
import { proposalOffice } from '../recipients.ts';
import { indexProposal } from '../searchable.ts';
import { sessionOf } from '../session-aimed-at.ts';
import { dropUnsigned } from '../signatures.ts';
import { firstSubmittedAt, insertRevision, updateProposal } from '../storage.ts';
import { type ProposalSubject, proposalSubject } from '../subject.ts';

/** A revision stays in the session it was first sent in to. */
async function sessionIdOf(
  { tx, now, today }: ActContext,
  { record, proposal }: ProposalSubject,
): Promise<string | null> {
  if (record.sessionId) return record.sessionId;
  const { createdAt } = record;
  const { occasion, aimedSessionId } = proposal;
  const belonging = { occasion, aimedSessionId, createdAt, now, today };
  return sessionOf(await plenarySessions(tx), belonging)?.id ?? null;
}

/** Keeps the text as it was sent in; items left empty are not part of it. */
async function keepRevision(context: ActContext, found: ProposalSubject): Promise<number> {
  const { record, proposal, recommendations } = found;
  const filled = recommendations.filter(({ text }) => text !== '');
  if (filled.length < recommendations.length) await replaceRecommendations(context.tx, record.id, filled);
  const { proposerName, situation } = proposal;
  const text = { caseId: record.id, title: record.title, proposerName, situation, recommendations: filled };
  await indexProposal(context.tx, text);
  const revision = found.revisionCount + 1;
  await insertRevision(context.tx, {
    caseId: record.id,
    revision,
    title: record.title,
    situation: proposal.situation,
    recommendations: filled.map(({ text }) => text),
    submittedBy: actingPersonId(context.actor) ?? proposal.leadPersonId,
    at: context.now,
  });
  return revision;
}

/** Sends the proposal in: co-signers who have not signed are dropped and told. */
export const submitProposal = defineAct({
  name: 'proposals.submit',
  subject: proposalSubject,
  verb: 'submit',
  input: nothing,
  async change(context, found) {
    const { id, proposal, facts } = found;
    const sessionId = await sessionIdOf(context, found);
    const dropped = await dropUnsigned(context, proposal);
    const revision = await keepRevision(context, found);
    // A revision sent in again was submitted when it first came.
    const firstAt = revision > 1 ? await firstSubmittedAt(context.tx, id) : null;
    const doneOn = calendarDateOf(firstAt ?? context.now);
    const confirms = proposal.kind === 'collective' && !facts.isBodyConfirmed;
    await updateProposal(context.tx, id, {
      submitted_at: context.now,
      ...(confirms ? { body_confirmed_at: context.now } : {}),
    });
    const { kind, occasion } = proposal;
    const signerIds = signersIn(proposal, 'signed');
    return {
      payload: { revision, kind, occasion, sessionId, signerIds, droppedIds: dropped },
      shell: { audience: 'office', sessionId },
      recipients: {
        'dropped-unsigned': dropped,
        'proposal-arrived': await proposalOffice(context),
        'submitted-for-you': context.actor.onBehalfOf ? [proposal.leadPersonId] : [],
      },
      noticeParams: { proposer: proposal.proposerName, revision },
      deeds: deedsOfSigners({ kind: 'proposal-submitted', proposal, doneOn, leadHoldsSeat: facts.holdsSeat }),
      ...takenBack(id, 'proposal-submitted', dropped),
    };
  },
});
