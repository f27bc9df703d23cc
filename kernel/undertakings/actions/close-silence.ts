import * as z from 'zod';
import { defineAct } from '#kernel/acts';
import { caseShell } from '../case-shell.ts';
import { updateUndertaking } from '../storage.ts';
import type { UndertakingSubjectKind } from '../subject.ts';

/** The feedback time is over: who has not rated stays marked as silent, and the undertaking is settled. */
export const closeSilence = (subject: UndertakingSubjectKind) =>
  defineAct({
    name: 'undertakings.close-silence',
    subject,
    verb: 'close-silence',
    on: 'part',
    input: z.object({}),
    async change(context, found) {
      await updateUndertaking(context.tx, found.id, { settled_at: context.now });
      return {
        payload: { undertakingId: found.id, round: found.undertaking.round },
        shell: await caseShell(context, found, { state: 'settled' }),
      };
    },
  });
