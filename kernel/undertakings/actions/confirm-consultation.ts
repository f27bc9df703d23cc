import * as z from 'zod';
import { defineAct } from '#kernel/acts';
import { actingPersonId } from '#kernel/permissions';
import { sql, tables } from '#platform/database';
import { refuse } from '#platform/errors';
import type { UndertakingSubjectKind } from '../subject.ts';
import type { UndertakingTables } from '../tables.ts';

/** A proposer confirms that the recorded consultation took place. */
export const confirmConsultation = (subject: UndertakingSubjectKind) =>
  defineAct({
    name: 'undertakings.confirm-consultation',
    subject,
    verb: 'confirm-consultation',
    on: 'part',
    input: z.object({ consultationId: z.uuid() }),
    async change(context, found, { consultationId }) {
      const person = actingPersonId(context.actor);
      const recorded = await tables<UndertakingTables>(context.tx)
        .selectFrom('consultation_record')
        .select('id')
        .where('id', '=', consultationId)
        .where('undertaking_id', '=', found.id)
        .executeTakeFirst();
      if (!recorded) return refuse('not-found');
      const updated = await tables<UndertakingTables>(context.tx)
        .updateTable('consultation_record')
        .set({ confirmed_by: sql<string[]>`array_append(confirmed_by, ${person}::uuid)` })
        .where('id', '=', consultationId)
        .where('undertaking_id', '=', found.id)
        .where(sql<boolean>`not confirmed_by @> array[${person}::uuid]`)
        .executeTakeFirst();
      if (updated.numUpdatedRows === 0n) return refuse('consultation-already-confirmed');
      return { payload: { undertakingId: found.id, consultationId }, shell: { turn: found.record.turn } };
    },
  });
