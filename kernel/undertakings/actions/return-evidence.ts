import { defineAct } from '#kernel/acts';
import { updateCommitment } from '#kernel/recommendations';
import { returnEvidenceInput } from '#kernel/recommendations/contract';
import type { CommitmentSubjectKind } from '../commitment-subject.ts';
import { unitDesk } from '../recipients.ts';

/** The evidence does not show that the promise was kept; it stays open, with the reason. */
export const returnEvidence = (subject: CommitmentSubjectKind) =>
  defineAct({
    name: 'commitments.return-evidence',
    subject,
    verb: 'return-evidence',
    on: 'part',
    input: returnEvidenceInput,
    async change(context, found, { reason }) {
      await updateCommitment(context.tx, found.id, { verification_note: reason });
      return {
        payload: {
          commitmentId: found.id,
          undertakingId: found.undertaking.id,
          unitId: found.undertaking.unitId,
        },
        shell: { turn: found.record.turn },
        recipients: { 'commitment-decided': await unitDesk(context, found.undertaking) },
      };
    },
  });
