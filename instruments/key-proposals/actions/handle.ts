// What follows on a key proposal taken up: plan and signature, visits, report, look-back, close.
import { v7 } from 'uuid';
import { defineAct } from '#kernel/acts';
import { refuse } from '#platform/errors';
import { lookBackSchema, noInput, planSchema, reportSchema, visitInput } from '../contract.ts';
import { keepPaper, keepSignature } from '../storage/handlings.ts';
import { insertVisit } from '../storage/records.ts';
import { handlingSubject } from '../subject.ts';

export const savePlan = defineAct({
  name: 'key-proposals.save-plan',
  subject: handlingSubject,
  verb: 'save-plan',
  input: planSchema,
  async change({ tx, actor }, { id, handling }, plan) {
    await keepPaper(tx, id, 'plan', plan);
    const { supervisorId } = handling;
    return {
      payload: { steps: plan.steps.length },
      recipients: { 'key-plan-to-sign': actor.personId === supervisorId ? [] : [supervisorId] },
    };
  },
});

/** The supervising leader puts their name under the plan; nobody signs for them. */
export const signPlan = defineAct({
  name: 'key-proposals.sign-plan',
  subject: handlingSubject,
  verb: 'sign-plan',
  input: noInput,
  async change({ tx, now }, { id }) {
    await keepSignature(tx, id, now);
    return { payload: {} };
  },
});

export const recordVisit = defineAct({
  name: 'key-proposals.record-visit',
  subject: handlingSubject,
  verb: 'record-visit',
  input: visitInput,
  async change({ tx, now, today, actor }, { id, record }, { kind, heldOn, place, people, points }) {
    if (heldOn > today) return refuse('date-ahead', { date: heldOn });
    const row = { kind, held_on: heldOn, place, people, points, by_name: actor.name, at: now };
    await insertVisit(tx, { id: v7(), case_id: id, ...row });
    return { payload: { kind, heldOn }, shell: { turn: record.turn } };
  },
});

export const report = defineAct({
  name: 'key-proposals.report',
  subject: handlingSubject,
  verb: 'report',
  input: reportSchema,
  async change({ tx, today }, { id, handling }, given) {
    if (given.sentOn > today) return refuse('date-ahead', { date: given.sentOn });
    await keepPaper(tx, id, 'report', given);
    const { supervisorId: personId } = handling;
    return {
      payload: { addressees: given.addressees, sentOn: given.sentOn },
      deeds: [{ personId, kind: 'key-proposal-supervised', doneOn: given.sentOn }],
    };
  },
});

/** Somebody went to see what is left of it (回头看). */
export const lookBack = defineAct({
  name: 'key-proposals.look-back',
  subject: handlingSubject,
  verb: 'look-back',
  input: lookBackSchema,
  async change({ tx, today }, { id }, given) {
    if (given.lookedOn > today) return refuse('date-ahead', { date: given.lookedOn });
    await keepPaper(tx, id, 'look_back', given);
    return { payload: { finding: given.finding, lookedOn: given.lookedOn } };
  },
});

export const close = defineAct({
  name: 'key-proposals.close',
  subject: handlingSubject,
  verb: 'close',
  input: noInput,
  change: async ({ now }) => ({ payload: {}, shell: { closedAt: now } }),
});
