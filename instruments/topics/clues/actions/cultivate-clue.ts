import * as z from 'zod';
import { defineAct } from '#kernel/acts';
import { clueAdopted } from '../../deeds.ts';
import { undecidedAlike, updateClue } from '../storage.ts';
import { clueSubject } from '../subject.ts';

/** The clue is taken into the cultivation pool, by the act that takes it up. */
export const cultivateClue = defineAct({
  name: 'topics.cultivate-clue',
  subject: clueSubject,
  verb: 'cultivate-clue',
  input: z.object({ cultivationId: z.uuid(), by: z.string(), reason: z.string() }),
  async change(context, { id, clue }, { cultivationId, by, reason }) {
    const { tx, now, today } = context;
    const kept = { decided_at: now, decided_by: by, decision_reason: reason };
    await updateClue(tx, id, kept);
    for (const alike of await undecidedAlike(tx, id)) {
      const input = { cultivationId, by, reason };
      await cultivateClue.run({ ...context, receipt: null }, { id: alike, version: 'latest', input });
    }
    return {
      payload: { cultivationId },
      deeds: clueAdopted(clue, 'cultivation', today),
      recipients: { 'topic-clue-screened': clue.senderId ? [clue.senderId] : [] },
    };
  },
});
