import { defineAct } from '#kernel/acts';
import { updateCommitment } from '#kernel/recommendations';
import { giveEvidenceInput } from '#kernel/recommendations/contract';
import type { CommitmentSubjectKind } from '../commitment-subject.ts';
import { proposalOffice } from '../recipients.ts';

/** The unit shows that it did what it promised. */
export const giveEvidence = (subject: CommitmentSubjectKind) =>
  defineAct({
    name: 'commitments.give-evidence',
    subject,
    verb: 'give-evidence',
    on: 'part',
    input: giveEvidenceInput,
    async change(context, found, { evidence }) {
      await updateCommitment(context.tx, found.id, {
        evidence,
        evidence_given_at: context.now,
        evidence_by: context.actor.personId,
      });
      return {
        payload: {
          commitmentId: found.id,
          undertakingId: found.undertaking.id,
          unitId: found.undertaking.unitId,
        },
        shell: { turn: found.record.turn },
        recipients: { 'evidence-to-verify': [...found.proposerIds, ...(await proposalOffice(context))] },
      };
    },
  });
