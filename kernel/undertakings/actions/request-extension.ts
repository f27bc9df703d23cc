import { v7 } from 'uuid';
import { defineAct } from '#kernel/acts';
import { sql, tables } from '#platform/database';
import { refuse } from '#platform/errors';
import { requestExtensionInput } from '../contract.ts';
import { supervisionOffice } from '../recipients.ts';
import type { UndertakingSubjectKind } from '../subject.ts';
import type { UndertakingTables } from '../tables.ts';

/** More time is asked for before the due date, with a reason, never past the hard maximum. */
export const requestExtension = (subject: UndertakingSubjectKind) =>
  defineAct({
    name: 'undertakings.request-extension',
    subject,
    verb: 'request-extension',
    on: 'part',
    input: requestExtensionInput,
    async change(context, found, { newDueOn, reason }) {
      const { dueOn, latestExtensionOn } = found.facts.replyClock!;
      if (newDueOn <= dueOn) return refuse('extension-not-later', { dueOn });
      if (latestExtensionOn && newDueOn > latestExtensionOn) return refuse('extension-too-long', { latestExtensionOn });
      await tables<UndertakingTables>(context.tx)
        .insertInto('extension_request')
        .values({
          tenant_id: sql<string>`app.tenant_id()`,
          id: v7(),
          undertaking_id: found.id,
          case_id: found.record.id,
          new_due_on: newDueOn,
          reason,
          state: 'requested',
          requested_at: context.now,
        })
        .execute();
      return {
        payload: { undertakingId: found.id, newDueOn },
        shell: { turn: found.record.turn },
        recipients: { 'extension-asked': await supervisionOffice(context, found.kind) },
        noticeParams: { newDueOn },
      };
    },
  });
