import { v7 } from 'uuid';
import { defineAct } from '#kernel/acts';
import { unitNames } from '#kernel/people';
import { refuse } from '#platform/errors';
import { instructionInput } from '../contract.ts';
import { insertInstruction } from '../storage/records.ts';
import { handlingSubject } from '../subject.ts';

/** What the party secretary or the mayor wrote on it (批示). The event names neither leader nor text. */
export const recordInstruction = defineAct({
  name: 'key-proposals.record-instruction',
  subject: handlingSubject,
  verb: 'record-instruction',
  input: instructionInput,
  async change({ tx, now, today, actor }, { id, record }, input) {
    if (input.givenOn > today) return refuse('date-ahead', { date: input.givenOn });
    const { unitId } = input;
    if (unitId && !(await unitNames(tx, [unitId])).has(unitId)) return refuse('unit-unknown');
    await insertInstruction(tx, {
      id: v7(),
      case_id: id,
      leader_name: input.leaderName,
      leader_post: input.leaderPost,
      text: input.text,
      is_paraphrase: input.isParaphrase,
      given_on: input.givenOn,
      source: input.source,
      readable_by: [...new Set(input.readableBy)],
      unit_id: unitId,
      due_on: input.dueOn,
      by_name: actor.name,
      at: now,
    });
    return { payload: { givenOn: input.givenOn, unitId, dueOn: input.dueOn }, shell: { turn: record.turn } };
  },
});
