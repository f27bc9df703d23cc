import { v7 } from 'uuid';
import { defineAct } from '#kernel/acts';
import { unitNames } from '#kernel/people';
import { sql, tables } from '#platform/database';
import { refuse } from '#platform/errors';
import { caseShell } from '../case-shell.ts';
import { objectInput } from '../contract.ts';
import { isWorkingUnit } from '../is-working-unit.ts';
import { supervisionOffice } from '../recipients.ts';
import type { UndertakingSubjectKind } from '../subject.ts';
import type { UndertakingTables } from '../tables.ts';

/** The unit objects within the window, in writing, with reasons and the unit it thinks right (退办). */
export const objectToAssignment = (subject: UndertakingSubjectKind) =>
  defineAct({
    name: 'undertakings.object',
    subject,
    verb: 'object',
    on: 'part',
    input: objectInput,
    async change(context, found, input) {
      const { undertaking } = found;
      if (input.suggestedUnitId === undertaking.unitId) return refuse('suggests-itself');
      if (input.suggestedUnitId && !(await isWorkingUnit(context.tx, input.suggestedUnitId))) {
        return refuse('unit-unknown');
      }
      const names = await unitNames(context.tx, [undertaking.unitId]);
      await tables<UndertakingTables>(context.tx)
        .insertInto('undertaking_objection')
        .values({
          tenant_id: sql<string>`app.tenant_id()`,
          id: v7(),
          undertaking_id: found.id,
          case_id: found.record.id,
          reasons: input.reasons,
          suggested_unit_id: input.suggestedUnitId,
          is_sealed: input.isSealed,
          at: context.now,
        })
        .execute();
      return {
        payload: {
          undertakingId: found.id,
          unitId: undertaking.unitId,
          suggestedUnitId: input.suggestedUnitId,
        },
        shell: await caseShell(context, found, { state: 'objected' }),
        recipients: { 'objection-raised': await supervisionOffice(context, found.kind) },
        noticeParams: { unit: names.get(undertaking.unitId) ?? '' },
      };
    },
  });
