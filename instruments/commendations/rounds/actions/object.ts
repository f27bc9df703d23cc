import { v7 } from 'uuid';
import { defineAct } from '#kernel/acts';
import { sql } from '#platform/database';
import { refuse } from '#platform/errors';
import { answerObjectionInput, objectInput } from '../contract.ts';
import { setOutcomes } from '../storage.ts';
import { roundSubject } from '../subject.ts';

/** During the public notice. The event names nobody. */
export const object = defineAct({
  name: 'commendations.object',
  subject: roundSubject,
  verb: 'object',
  input: objectInput,
  async change({ tx, actor, now }, { id: caseId, round }, { nomineeId, text }) {
    const isListed = round.nominees.some(({ id, outcome }) => id === nomineeId && outcome === 'listed');
    if (!isListed) return refuse('nominee-unknown');
    const objectionId = v7({ msecs: now.getTime() });
    await sql`insert into commendation_objection (tenant_id, id, case_id, nominee_id, by_name, text, at)
      values (app.tenant_id(), ${objectionId}, ${caseId}, ${nomineeId}, ${actor.name}, ${text}, ${now})`.execute(tx);
    return { payload: { objectionId } };
  },
});

/** Upheld: the nominee comes off the list. */
export const answerObjection = defineAct({
  name: 'commendations.answer-objection',
  subject: roundSubject,
  verb: 'answer-objection',
  input: answerObjectionInput,
  async change({ tx }, { round }, { objectionId, outcome, answer }) {
    const found = round.objections.find(({ id }) => id === objectionId);
    if (!found) return refuse('objection-unknown');
    if (found.outcome !== null) return refuse('objection-answered');
    await sql`update commendation_objection set outcome = ${outcome}, answer = ${answer}
      where tenant_id = app.tenant_id() and id = ${objectionId}`.execute(tx);
    if (outcome === 'upheld') await setOutcomes(tx, [found.nomineeId], 'taken-off');
    return { payload: { objectionId, outcome } };
  },
});
