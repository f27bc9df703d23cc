import { v7 } from 'uuid';
import { defineAct } from '#kernel/acts';
import { sql, tables } from '#platform/database';
import { refuse } from '#platform/errors';
import { recordConsultationInput } from '../contract.ts';
import type { UndertakingSubjectKind } from '../subject.ts';
import type { UndertakingTables } from '../tables.ts';

/** A meeting with the proposer before, during or after handling; the proposer may confirm that it took place. */
export const recordConsultation = (subject: UndertakingSubjectKind) =>
  defineAct({
    name: 'undertakings.record-consultation',
    subject,
    verb: 'record-consultation',
    on: 'part',
    input: recordConsultationInput,
    async change(context, found, { heldOn, nextStep, ...input }) {
      if (heldOn > context.today) return refuse('consultation-in-future', { heldOn });
      const consultationId = v7();
      await tables<UndertakingTables>(context.tx)
        .insertInto('consultation_record')
        .values({
          tenant_id: sql<string>`app.tenant_id()`,
          id: consultationId,
          undertaking_id: found.id,
          case_id: found.record.id,
          held_on: heldOn,
          next_step: nextStep,
          ...input,
          recorded_by: context.actor.personId,
          recorded_by_name: context.actor.name,
          recorded_at: context.now,
          confirmed_by: [],
        })
        .execute();
      const { stage, mode } = input;
      return {
        payload: {
          undertakingId: found.id,
          consultationId,
          stage,
          mode,
          heldOn,
          unitId: found.undertaking.unitId,
        },
        shell: { turn: found.record.turn },
        recipients: { 'consultation-recorded': found.proposerIds },
        answer: { consultationId },
      };
    },
  });
