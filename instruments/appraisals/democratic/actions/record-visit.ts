import { v7 } from 'uuid';
import { defineAct } from '#kernel/acts';
import { refuse } from '#platform/errors';
import { visitInput } from '../contract.ts';
import { insertVisit } from '../storage.ts';
import { democraticSubject } from '../subject.ts';

/** Who went to see a unit, and what they found; the assessors read it before they vote. */
export const recordVisit = defineAct({
  name: 'appraisals.record-visit',
  subject: democraticSubject,
  verb: 'record-visit',
  input: visitInput,
  async change({ tx, actor, now, today }, { id, record, appraisal }, { unitId, visitedOn, people, findings }) {
    if (!appraisal.targets.some((target) => target.unitId === unitId)) return refuse('not-a-target');
    if (visitedOn > today) return refuse('day-is-ahead', { day: visitedOn });
    const visit = { case_id: id, unit_id: unitId, visited_on: visitedOn, people, findings };
    await insertVisit(tx, { id: v7(), ...visit, by_name: actor.name, at: now });
    return { payload: { unitId, visitedOn }, shell: { turn: record.turn } };
  },
});
