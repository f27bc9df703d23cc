// Writes what a proposer typed: only the fields that were sent, after everything they point to is found to exist.
import type { ActContext, Change } from '#kernel/acts';
import { addParties, removeParties } from '#kernel/cases';
import { bodiesById, plenarySessions } from '#kernel/people';
import { type RecommendationView, replaceRecommendations } from '#kernel/recommendations';
import { type Refusal, refuse } from '#platform/errors';
import { attachFiles } from '#platform/files';
import { cleanDraft, type DraftFields } from './clean-draft.ts';
import { cosignersIn, type Proposal } from './proposal.ts';
import { unknownReference } from './references.ts';
import { indexProposal } from './searchable.ts';
import { askToSignAgain } from './signatures.ts';
import { type ProposalPatch, updateProposal } from './storage.ts';

export interface DraftStanding {
  readonly title: string;
  readonly proposal: Proposal;
  readonly recommendations: readonly Pick<RecommendationView, 'text'>[];
}

export type DraftChange = Pick<Change, 'payload' | 'shell' | 'recipients'>;

const texts = (items: readonly { text: string }[]) => items.map(({ text }) => text).join('\u0000');

function changesText({ title, proposal, recommendations }: DraftStanding, fields: DraftFields): boolean {
  if (fields.title !== undefined && fields.title !== title) return true;
  if (fields.situation !== undefined && fields.situation !== proposal.situation) return true;
  return fields.recommendations !== undefined && texts(fields.recommendations) !== texts(recommendations);
}

/** A session of this committee, and while the proposal has not been sent in to one. */
async function unfitSession({ tx }: ActContext, proposal: Proposal, fields: DraftFields): Promise<Refusal | null> {
  const { aimedSessionId } = fields;
  if (aimedSessionId === undefined || aimedSessionId === proposal.aimedSessionId) return null;
  if (proposal.submittedAt) return refuse('session-settled');
  if (aimedSessionId === null) return null;
  const isKnown = (await plenarySessions(tx)).some(({ id }) => id === aimedSessionId);
  return isKnown ? null : refuse('session-unknown');
}

async function problemWith(context: ActContext, proposal: Proposal, fields: DraftFields): Promise<Refusal | null> {
  const cosigners = cosignersIn(proposal, 'invited', 'signed').length;
  if (fields.kind && fields.kind !== 'joint' && cosigners > 0) return refuse('cosigners-present', { count: cosigners });
  const unaimed = await unfitSession(context, proposal, fields);
  if (unaimed) return unaimed;
  const { personId } = context.actor;
  return unknownReference(context.tx, {
    caseId: proposal.caseId,
    leadPersonId: proposal.leadPersonId,
    personIds: [proposal.leadPersonId, ...(personId ? [personId] : [])],
    categoryId: fields.categoryId,
    bodyId: fields.bodyId,
    unitIds: fields.suggestedUnitIds,
    attachmentIds: fields.attachmentIds,
    today: context.today,
  });
}

function patchOf(fields: DraftFields): ProposalPatch {
  const { kind, occasion, aimedSessionId, situation, isOneMatter, bodyId, suggestedUnitIds, attachmentIds } = fields;
  const patch: ProposalPatch = {
    kind,
    occasion,
    aimed_session_id: aimedSessionId,
    situation,
    is_one_matter: isOneMatter,
    body_id: bodyId,
    suggested_unit_ids: suggestedUnitIds && [...new Set(suggestedUnitIds)],
    attachment_ids: attachmentIds && [...new Set(attachmentIds)],
  };
  return Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
}

/** In whose name it stands follows kind and body; a confirmation holds for one body and one text. */
async function bodyPatch(context: ActContext, standing: DraftStanding, fields: DraftFields): Promise<ProposalPatch> {
  const { proposal } = standing;
  const kind = fields.kind ?? proposal.kind;
  const bodyId = fields.bodyId === undefined ? proposal.bodyId : fields.bodyId;
  const isMoved = kind !== proposal.kind || bodyId !== proposal.bodyId;
  const lapses = proposal.bodyConfirmedAt !== null && (isMoved || changesText(standing, fields));
  if (bodyId !== proposal.bodyId) await moveBodyParty(context, proposal, bodyId);
  const [body] = isMoved && kind === 'collective' && bodyId ? await bodiesById(context.tx, [bodyId]) : [];
  return {
    ...(isMoved ? { proposer_name: body?.name ?? proposal.leadName } : {}),
    ...(lapses ? { body_confirmed_at: null } : {}),
  };
}

async function moveBodyParty(
  { tx, now }: ActContext,
  { caseId, bodyId }: Proposal,
  next: string | null,
): Promise<void> {
  if (bodyId) await removeParties(tx, { caseId, partyIds: [bodyId], relation: 'body' });
  if (next) await addParties(tx, { caseId, partyKind: 'body', partyIds: [next], relation: 'body' }, now);
}

/** A changed text is signed anew and found by its new words. */
async function followText(
  context: ActContext,
  standing: DraftStanding,
  { title = standing.title, situation = standing.proposal.situation, ...fields }: DraftFields,
): Promise<string[]> {
  const { caseId, proposerName } = standing.proposal;
  const recommendations = fields.recommendations ?? standing.recommendations;
  await indexProposal(context.tx, { caseId, title, proposerName, situation, recommendations });
  return askToSignAgain(context, standing.proposal);
}

async function attachFresh({ tx, actor }: ActContext, { caseId, attachmentIds }: Proposal, fields: DraftFields) {
  const ids = (fields.attachmentIds ?? []).filter((id) => !attachmentIds.includes(id));
  if (ids.length > 0) await attachFiles(tx, { tenantId: actor.tenantId, ids, caseId });
}

const shellOf = ({ title, categoryId }: DraftFields): Change['shell'] => ({
  ...(title === undefined ? {} : { title }),
  ...(categoryId === undefined ? {} : { categoryId }),
});

export async function writeDraft(
  context: ActContext,
  standing: DraftStanding,
  given: DraftFields,
): Promise<DraftChange | Refusal> {
  const { proposal } = standing;
  const fields = cleanDraft(given);
  const problem = await problemWith(context, proposal, fields);
  if (problem) return problem;
  const asked = changesText(standing, fields) ? await followText(context, standing, fields) : [];
  const counted = asked.length > 0 ? { signer_count: 1 } : {};
  const patch = { ...patchOf(fields), ...(await bodyPatch(context, standing, fields)), ...counted };
  await updateProposal(context.tx, proposal.caseId, patch);
  if (fields.recommendations) await replaceRecommendations(context.tx, proposal.caseId, fields.recommendations);
  await attachFresh(context, proposal, fields);
  return {
    payload: { fields: Object.keys(fields).sort(), askedAgain: asked.length },
    shell: shellOf(fields),
    recipients: { 'asked-to-sign-again': asked },
  };
}
