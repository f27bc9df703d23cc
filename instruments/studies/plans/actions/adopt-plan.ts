import { defineAct } from '#kernel/acts';
import { adoptPlanInput, closePlanInput, proposePlanInput, returnPlanInput } from '../../contract/plans.ts';
import { planKeepers, plansAdopters } from '../recipients.ts';
import { updatePlan } from '../storage.ts';
import { planSubject } from '../subject.ts';

export const proposePlan = defineAct({
  name: 'studies.propose-plan',
  subject: planSubject,
  verb: 'propose-plan',
  input: proposePlanInput,
  async change(context, { id, entries }) {
    await updatePlan(context.tx, id, { returned_reason: '' });
    return {
      payload: { entries: entries.length },
      recipients: { 'study-plan-proposed': await plansAdopters(context) },
    };
  },
});

export const returnPlan = defineAct({
  name: 'studies.return-plan',
  subject: planSubject,
  verb: 'return-plan',
  input: returnPlanInput,
  async change(context, { id, plan }, { reason }) {
    await updatePlan(context.tx, id, { returned_reason: reason });
    return {
      payload: { reason },
      recipients: { 'study-plan-returned': await planKeepers(context, plan.bodyId) },
    };
  },
});

/** From now on everybody inside reads it. */
export const adoptPlan = defineAct({
  name: 'studies.adopt-plan',
  subject: planSubject,
  verb: 'adopt-plan',
  input: adoptPlanInput,
  async change(context, { id, plan, entries }) {
    await updatePlan(context.tx, id, { adopted_on: context.today });
    return {
      payload: { entries: entries.length },
      shell: { audience: 'members' },
      recipients: { 'study-plan-adopted': await planKeepers(context, plan.bodyId) },
    };
  },
});

/** The year is summed up; what was held is in the record already. */
export const closePlan = defineAct({
  name: 'studies.close-plan',
  subject: planSubject,
  verb: 'close-plan',
  input: closePlanInput,
  async change({ tx, now }, { id }, { summary }) {
    await updatePlan(tx, id, { summary });
    return { payload: {}, shell: { closedAt: now } };
  },
});
