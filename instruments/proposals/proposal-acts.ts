// Every act on a proposal, in the order of its life; last, those on the category tree and the report.
import type { Act } from '#kernel/acts';
import { askToJoin } from './actions/ask-to-join.ts';
import { assignProposal } from './actions/assign-proposal.ts';
import { citeCase } from './actions/cite-case.ts';
import { confirmForBody } from './actions/confirm-for-body.ts';
import { convertProposal } from './actions/convert-proposal.ts';
import { declineToFile } from './actions/decline-to-file.ts';
import { declineToSign } from './actions/decline-to-sign.ts';
import { discardDraft } from './actions/discard-draft.ts';
import { draftAssignment } from './actions/draft-assignment.ts';
import { draftProposal } from './actions/draft-proposal.ts';
import { fileProposal } from './actions/file-proposal.ts';
import { inviteSigners } from './actions/invite-signers.ts';
import { keepReport } from './actions/keep-report.ts';
import { lookBack } from './actions/look-back.ts';
import { mergeProposal } from './actions/merge-proposal.ts';
import { nameKey } from './actions/name-key.ts';
import { noteAward } from './actions/note-award.ts';
import { openToJoining } from './actions/open-to-joining.ts';
import { preReview } from './actions/pre-review.ts';
import { removeInvitee } from './actions/remove-invitee.ts';
import { returnForRevision } from './actions/return-for-revision.ts';
import { saveCategory } from './actions/save-category.ts';
import { saveDraft } from './actions/save-draft.ts';
import { sayDifference } from './actions/say-difference.ts';
import { setApart } from './actions/set-apart.ts';
import { signProposal } from './actions/sign-proposal.ts';
import { submitProposal } from './actions/submit-proposal.ts';
import { withdrawProposal } from './actions/withdraw-proposal.ts';

export const proposalActs: readonly Act[] = [
  ...[draftProposal, saveDraft, inviteSigners, removeInvitee, signProposal, declineToSign],
  ...[confirmForBody, submitProposal, discardDraft, withdrawProposal],
  ...[preReview, returnForRevision, fileProposal, declineToFile, mergeProposal, convertProposal],
  ...[openToJoining, askToJoin, citeCase, sayDifference, setApart],
  ...[draftAssignment, assignProposal, nameKey, lookBack, noteAward],
  saveCategory,
  keepReport,
];
