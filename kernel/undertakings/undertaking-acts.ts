// All acts on undertakings and commitments, for the kinds of cases that units work on.
import type { Act } from '#kernel/acts';
import { appoint } from './actions/appoint.ts';
import { closeSilence } from './actions/close-silence.ts';
import { confirmConsultation } from './actions/confirm-consultation.ts';
import { countersign } from './actions/countersign.ts';
import { deliver } from './actions/deliver.ts';
import { giveEvidence } from './actions/give-evidence.ts';
import { giveOpinion } from './actions/give-opinion.ts';
import { grantExtension } from './actions/grant-extension.ts';
import { handBack } from './actions/hand-back.ts';
import { objectToAssignment } from './actions/object-to-assignment.ts';
import { rate } from './actions/rate.ts';
import { reclass } from './actions/reclass.ts';
import { recordConsultation } from './actions/record-consultation.ts';
import { refuseExtension } from './actions/refuse-extension.ts';
import { replyAgain } from './actions/reply-again.ts';
import { requestChanges } from './actions/request-changes.ts';
import { requestExtension } from './actions/request-extension.ts';
import { returnEvidence } from './actions/return-evidence.ts';
import { saveReply } from './actions/save-reply.ts';
import { sendBack } from './actions/send-back.ts';
import { signFor } from './actions/sign-for.ts';
import { signOff } from './actions/sign-off.ts';
import { submitReply } from './actions/submit-reply.ts';
import { succeed } from './actions/succeed.ts';
import { transferAssignment } from './actions/transfer-assignment.ts';
import { upholdAssignment } from './actions/uphold-assignment.ts';
import { verifyCommitment } from './actions/verify-commitment.ts';
import { commitmentSubject } from './commitment-subject.ts';
import { undertakingSubject } from './subject.ts';
import type { UndertakenKinds } from './undertaken-kind.ts';

export function undertakingActs(kinds: UndertakenKinds): Act[] {
  const undertaking = undertakingSubject(kinds);
  const commitment = commitmentSubject(kinds);
  return [
    ...[signFor, appoint, objectToAssignment, upholdAssignment, transferAssignment, succeed],
    ...[recordConsultation, confirmConsultation, giveOpinion, saveReply, submitReply],
    ...[countersign, requestChanges, handBack, signOff, sendBack, deliver],
    ...[requestExtension, grantExtension, refuseExtension],
    ...[rate, closeSilence, replyAgain, reclass],
  ]
    .map((make) => make(undertaking))
    .concat([giveEvidence, verifyCommitment, returnEvidence].map((make) => make(commitment)));
}
