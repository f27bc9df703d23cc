import { type ActContext, askForAct, defineAct } from '#kernel/acts';
import { sql } from '#platform/database';
import { approveInput, reasonInput } from '../contract.ts';
import { decisionProblem } from '../rules.ts';
import { lastStep } from '../storage.ts';
import { type DisciplineSubject, disciplineSubject } from '../subject.ts';

interface Decision {
  readonly decision: 'approved' | 'declined';
  readonly meeting: string;
  readonly metOn: string | null;
  readonly note: string;
}

async function writeDecision({ tx, actor, now }: ActContext, { id, found }: DisciplineSubject, made: Decision) {
  await sql`update discipline_step set decision = ${made.decision}, decided_by = ${actor.personId},
      decided_by_name = ${actor.name}, decided_at = ${now}, meeting = ${made.meeting}, met_on = ${made.metOn},
      decision_note = ${made.note}
    where tenant_id = app.tenant_id() and case_id = ${id} and position = ${lastStep(found).position}`.execute(tx);
}

/** Approved by another than who proposed it; the last rung ends the seat on the day of the meeting. */
export const approveStep = defineAct({
  name: 'discipline.approve-step',
  subject: disciplineSubject,
  verb: 'approve-step',
  input: approveInput,
  async change(context, subject, { meeting, metOn, note }) {
    const { tx, today, now } = context;
    const { id, found } = subject;
    const { step } = lastStep(found);
    const problem = decisionProblem({ step, meeting, metOn, today });
    if (problem) return problem;
    await writeDecision(context, subject, { decision: 'approved', meeting, metOn, note });
    const isLast = step === 'removal';
    if (isLast) {
      const input = { id: found.seatId, endsOn: metOn, reason: `${meeting}决定` };
      await askForAct(tx, { act: 'people.end-seat', id: null, input, key: `discipline:${id}` });
    }
    return {
      to: isLast ? 'seat-ended' : 'standing',
      payload: { step },
      shell: { closedAt: isLast ? now : null },
      recipients: { 'discipline-decided': [found.personId] },
    };
  },
});

/** Not approved: what was in force before stays; with nothing in force the case is over. */
export const declineStep = defineAct({
  name: 'discipline.decline-step',
  subject: disciplineSubject,
  verb: 'decline-step',
  input: reasonInput,
  async change(context, subject, { reason }) {
    const { found, facts } = subject;
    await writeDecision(context, subject, { decision: 'declined', meeting: '', metOn: null, note: reason });
    const isOver = facts.inForce === null;
    return {
      to: isOver ? 'ended' : 'standing',
      payload: { step: facts.step },
      shell: { closedAt: isOver ? context.now : null },
      recipients: { 'discipline-decided': [found.personId] },
    };
  },
});

/** The ground has fallen away. */
export const endCase = defineAct({
  name: 'discipline.end-case',
  subject: disciplineSubject,
  verb: 'end-case',
  input: reasonInput,
  async change({ tx, now }, { id, found }, { reason }) {
    await sql`update discipline_case set ended_reason = ${reason}
      where tenant_id = app.tenant_id() and case_id = ${id}`.execute(tx);
    return { payload: {}, shell: { closedAt: now }, recipients: { 'discipline-decided': [found.personId] } };
  },
});
