import { defineAct } from '#kernel/acts';
import { countOpenCommitments, updateCommitment } from '#kernel/recommendations';
import { verifyCommitmentInput } from '#kernel/recommendations/contract';
import type { CommitmentSubjectKind } from '../commitment-subject.ts';
import { deedOfProposer } from '../deeds.ts';
import { unitDesk } from '../recipients.ts';
import { turnOf } from '../undertaking.ts';

/** A proposer or the committee finds the promise kept; with the last one the case closes. */
export const verifyCommitment = (subject: CommitmentSubjectKind) =>
  defineAct({
    name: 'commitments.verify',
    subject,
    verb: 'verify',
    on: 'part',
    input: verifyCommitmentInput,
    async change(context, found, { note }) {
      await updateCommitment(context.tx, found.id, {
        state: 'verified',
        verified_at: context.now,
        verified_by: context.actor.personId,
        verified_by_name: context.actor.name,
        verification_note: note,
      });
      const { record, kind, siblings } = found;
      const progress = {
        undertakings: siblings,
        openCommitments: await countOpenCommitments(context.tx, record.id),
      };
      const state = kind.caseState(record.state, progress);
      const closedAt = kind.closedStates.includes(state) ? (record.closedAt ?? context.now) : null;
      return {
        payload: {
          commitmentId: found.id,
          undertakingId: found.undertaking.id,
          unitId: found.undertaking.unitId,
        },
        shell: { state, turn: turnOf(progress), closedAt },
        deeds: deedOfProposer({
          ...{ kind: 'commitment-verified', personId: context.actor.personId, proposerIds: found.proposerIds },
          ...{ subjectId: found.id, doneOn: context.today },
        }),
        recipients: { 'commitment-decided': await unitDesk(context, found.undertaking) },
      };
    },
  });
