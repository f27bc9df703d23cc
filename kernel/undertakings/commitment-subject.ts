// What an act on a commitment is given: the locked case, the commitment, the undertaking it was promised in.
import type { Subject, SubjectKind } from '#kernel/acts';
import { lockCase, partiesOf } from '#kernel/cases';
import {
  type Commitment,
  type CommitmentState,
  commitmentById,
  commitmentLifecycle,
  updateCommitment,
} from '#kernel/recommendations';
import { undertakingsOfCases } from './storage.ts';
import { capacitiesAt } from './subject.ts';
import type { UndertakenKind, UndertakenKinds } from './undertaken-kind.ts';
import type { Undertaking } from './undertaking.ts';

export interface CommitmentSubject extends Subject<CommitmentState, null> {
  readonly commitment: Commitment;
  readonly undertaking: Undertaking;
  readonly siblings: readonly Undertaking[];
  readonly kind: UndertakenKind;
  readonly proposerIds: readonly string[];
}

export type CommitmentSubjectKind = SubjectKind<CommitmentState, null, CommitmentSubject>;

export function commitmentSubject(kinds: UndertakenKinds): CommitmentSubjectKind {
  return {
    lifecycle: commitmentLifecycle,
    async load({ tx, actor }, id) {
      const found = await commitmentById(tx, id);
      const record = found ? await lockCase(tx, found.caseId) : null;
      const kind = record ? kinds.get(record.kind) : undefined;
      // Read again under the lock: somebody may have decided meanwhile.
      const commitment = record ? await commitmentById(tx, id) : null;
      if (!record || !kind || !commitment) return null;
      const siblings = await undertakingsOfCases(tx, [record.id]);
      const undertaking = siblings.find((candidate) => candidate.id === commitment.undertakingId);
      if (!undertaking) return null;
      const parties = await partiesOf(tx, record.id);
      const proposerIds = parties.filter((p) => p.relation === kind.raterRelation).map((p) => p.partyId);
      const { officeRoles } = kind;
      const capacities = capacitiesAt(actor, { undertaking, siblings, proposerIds, officeRoles });
      const { state } = commitment;
      return {
        record,
        id,
        state,
        facts: null,
        capacities,
        commitment,
        undertaking,
        siblings,
        kind,
        proposerIds,
      };
    },
    move: ({ tx }, subject, state) => updateCommitment(tx, subject.id, { state }),
  };
}
